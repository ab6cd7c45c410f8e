package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.factor.SecondFactor;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.edge.session.DeviceCookie;
import vigor.kernel.command.PersonId;

/** The second half of signing in, for those who use an authenticator app. */
@RestController
class SecondFactorLoginEndpoint {
  private final SecondFactor factor;
  private final Accounts accounts;
  private final Attempts attempts;
  private final DeviceCookie device;
  private final SignIn signIn;

  SecondFactorLoginEndpoint(
      SecondFactor factor,
      Accounts accounts,
      Attempts attempts,
      DeviceCookie device,
      SignIn signIn) {
    this.factor = factor;
    this.accounts = accounts;
    this.attempts = attempts;
    this.device = device;
    this.signIn = signIn;
  }

  /** What the log-in answered, and a code of the app or a recovery code. */
  record SecondHalf(
      @NotNull @Size(max = 200) String challenge, @NotNull @Size(max = 40) String code) {
    @Override
    public String toString() {
      return "SecondHalf[secret]";
    }
  }

  @PostMapping("/api/v1/auth/login/second-factor")
  Mono<SignedIn> login(@Valid @RequestBody SecondHalf half, ServerWebExchange exchange) {
    return Mono.justOrEmpty(factor.challenged(half.challenge()))
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("no such challenge")))
        .delayUntil(person -> verified(person, half.code(), exchange))
        .flatMap(accounts::expect)
        .doOnNext(account -> device.remember(exchange, account.claim()))
        .flatMap(account -> signIn.open(SignedInUser.of(account), exchange));
  }

  private Mono<Boolean> verified(PersonId person, String code, ServerWebExchange exchange) {
    return attempts.of(
        Knocker.one("factor", person.toString()),
        exchange.getRequest(),
        factor.verify(person, code).thenReturn(true));
  }
}
