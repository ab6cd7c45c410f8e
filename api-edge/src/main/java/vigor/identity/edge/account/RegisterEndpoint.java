package vigor.identity.edge.account;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.session.DeviceCookie;

/** Opens an account and signs its holder in. */
@RestController
class RegisterEndpoint {
  private final Registration registration;
  private final EmailClaims claims;
  private final DeviceCookie device;
  private final Attempts attempts;
  private final Letters letters;
  private final SignIn signIn;

  RegisterEndpoint(
      Registration registration,
      EmailClaims claims,
      DeviceCookie device,
      Attempts attempts,
      Letters letters,
      SignIn signIn) {
    this.registration = registration;
    this.claims = claims;
    this.device = device;
    this.attempts = attempts;
    this.letters = letters;
    this.signIn = signIn;
  }

  @PostMapping("/api/v1/auth/register")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<SignedIn> register(@Valid @RequestBody RegisterRequest request, ServerWebExchange exchange) {
    return attempts
        .of(exchange.getRequest(), Mono.defer(() -> registration.of(request)))
        .doOnNext(user -> device.remember(exchange, claims.claimFor(request.email())))
        .doOnNext(user -> letters.verifyEmail(user.id(), request.email().strip()))
        .flatMap(user -> signIn.open(user, exchange));
  }
}
