package vigor.identity.edge.account;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens an account and signs its holder in. */
@RestController
class RegisterEndpoint {
  private final Registration registration;
  private final SignIn signIn;

  RegisterEndpoint(Registration registration, SignIn signIn) {
    this.registration = registration;
    this.signIn = signIn;
  }

  @PostMapping("/api/v1/auth/register")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<SignedIn> register(@Valid @RequestBody RegisterRequest request, ServerWebExchange exchange) {
    return registration.of(request).flatMap(user -> signIn.open(user, exchange));
  }
}
