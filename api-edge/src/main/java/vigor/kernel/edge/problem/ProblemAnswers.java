package vigor.kernel.edge.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.kernel.edge.trace.TraceId;
import vigor.kernel.edge.web.EdgeJson;

/** Turns every failure, wherever it arose, into one problem document. */
@Component
@Order(-2)
public final class ProblemAnswers implements ErrorWebExceptionHandler {
  /** Who reads only this logger sees every refusal that may be an attack, by trace id. */
  private static final Logger SECURITY = LoggerFactory.getLogger("vigor.security");

  private static final Set<String> SUSPICIOUS =
      Set.of(
          "urn:vigor:problem:bad-credentials",
          "urn:vigor:problem:second-factor-required",
          "urn:vigor:problem:step-up-required",
          "urn:vigor:problem:scope-missing",
          "urn:vigor:problem:forbidden",
          "urn:vigor:problem:limit-reached");

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private final EdgeJson json;
  private final Clock clock;

  ProblemAnswers(EdgeJson json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    Problem problem =
        Problems.of(failure)
            .at(exchange.getRequest().getPath().value(), TraceId.of(exchange).value());
    if (problem.status() >= 500 && !(failure instanceof Overloaded)) {
      LOG.error("request {} failed", problem.traceId(), failure);
    }
    if (SUSPICIOUS.contains(problem.type())) {
      SECURITY.info("{} {} {}", problem.traceId(), problem.type(), problem.instance());
    }
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    headers(failure, response.getHeaders());
    return UnreadBody.drained(exchange.getRequest())
        .then(
            response.writeWith(
                Mono.fromSupplier(
                    () ->
                        response
                            .bufferFactory()
                            .wrap(said(problem, exchange.getRequest().getHeaders())))));
  }

  private byte[] said(Problem problem, HttpHeaders request) {
    return json.mapper()
        .writer()
        .withAttribute(Language.class, AskedLanguage.of(request))
        .writeValueAsBytes(problem);
  }

  private void headers(Throwable failure, HttpHeaders headers) {
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    if (failure instanceof AuthenticationException) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (failure instanceof Overloaded overloaded) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(overloaded.retryAfter().toSeconds()));
    }
    if (failure instanceof Exhausted exhausted && exhausted.resetsAt() != null) {
      headers.set(HttpHeaders.RETRY_AFTER, secondsUntil(exhausted.resetsAt()));
    }
    if (failure instanceof MethodNotAllowedException method) {
      headers.setAllow(method.getSupportedMethods());
    }
  }

  private String secondsUntil(Instant moment) {
    return Long.toString(Math.max(1, Duration.between(clock.instant(), moment).toSeconds()));
  }
}
