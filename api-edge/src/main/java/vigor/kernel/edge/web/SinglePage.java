package vigor.kernel.edge.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;

/** Serves the web page: whatever a person types as an address opens it, and it finds the way. */
@Configuration(proxyBeanMethods = false)
class SinglePage implements WebFluxConfigurer {
  private static final Resource INDEX = new ClassPathResource("static/index.html");

  /**
   * File names of assets carry a hash of their content, so they never change; the build has put a
   * compressed form beside each.
   */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(smallestForm());
  }

  private static EncodedResourceResolver smallestForm() {
    EncodedResourceResolver resolver = new EncodedResourceResolver();
    resolver.setContentCodings(List.of("br", "gzip"));
    return resolver;
  }

  @Bean
  RouterFunction<ServerResponse> singlePageRoute() {
    return RouterFunctions.route(
        SinglePage::isPageAddress,
        request ->
            ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(INDEX));
  }

  private static boolean isPageAddress(ServerRequest request) {
    String path = request.path();
    return request.method().equals(HttpMethod.GET)
        && request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)
        && !path.startsWith("/api/")
        && !path.startsWith("/actuator")
        && request.requestPath().elements().stream()
            .map(Element::value)
            .noneMatch(SinglePage::isFile)
        && INDEX.exists();
  }

  private static boolean isFile(String segment) {
    return segment.contains(".");
  }
}
