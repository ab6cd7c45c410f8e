package vigor.coaching.fake.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Three made-up providers on the ports after the given one, which has the page to choose their
 * faults. {@code POST /demo-openai} with the body {@code does=FAILS} does it without a browser.
 */
public final class DemoProviders implements AutoCloseable {
  static final List<String> NAMES = List.of("demo-openai", "demo-gemini", "demo-anthropic");

  private final List<DemoProvider> providers;
  private final HttpServer page;

  DemoProviders(int port) throws IOException {
    providers =
        NAMES.stream()
            .map(name -> new DemoProvider(name, port == 0 ? 0 : port + 1 + NAMES.indexOf(name)))
            .toList();
    page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
    page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    page.createContext("/", this::serve);
    page.start();
  }

  /** Ends with the process that started it. */
  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    DemoProviders demo = new DemoProviders(port);
    System.out.println("Demo providers, made up: choose their faults at " + demo.address());
    ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().join());
    System.exit(0);
  }

  String address() {
    return "http://localhost:" + page.getAddress().getPort();
  }

  List<DemoProvider> providers() {
    return providers;
  }

  private void serve(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String name = exchange.getRequestURI().getPath().substring(1);
      boolean known = choose(name, body.strip().replaceFirst("^does=", ""));
      exchange.getResponseHeaders().add("Location", "/");
      exchange.sendResponseHeaders(known ? 303 : 404, -1);
    } else {
      byte[] html = new DemoPage(providers).html().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, html.length);
      exchange.getResponseBody().write(html);
    }
    exchange.close();
  }

  /** Whether there is such a provider and such a fault. */
  private boolean choose(String name, String mood) {
    return providers.stream()
        .filter(provider -> provider.name().equals(name))
        .anyMatch(provider -> provider.feels(mood));
  }

  @Override
  public void close() {
    page.stop(0);
    providers.forEach(DemoProvider::close);
  }
}
