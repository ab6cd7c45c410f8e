package vigor.identity.edge.account;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.factor.SecondFactor;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.edge.password.Passwords;
import vigor.identity.edge.session.DeviceCookie;

/** Signs in by e-mail address and password. */
@RestController
class LoginEndpoint {
  private final EmailClaims claims;
  private final Credentials credentials;
  private final Passwords passwords;
  private final Accounts accounts;
  private final SecondFactor factor;
  private final Attempts attempts;
  private final DeviceCookie device;
  private final SignIn signIn;

  LoginEndpoint(
      EmailClaims claims,
      Credentials credentials,
      Passwords passwords,
      Accounts accounts,
      SecondFactor factor,
      Attempts attempts,
      DeviceCookie device,
      SignIn signIn) {
    this.claims = claims;
    this.credentials = credentials;
    this.passwords = passwords;
    this.accounts = accounts;
    this.factor = factor;
    this.attempts = attempts;
    this.device = device;
    this.signIn = signIn;
  }

  @PostMapping("/api/v1/auth/login")
  Mono<SignedIn> login(@Valid @RequestBody LoginRequest request, ServerWebExchange exchange) {
    EmailClaimId claim = claims.claimFor(request.email());
    Mono<Credential> holder =
        holderOf(claim)
            .singleOptional()
            .flatMap(credential -> verified(request.password(), credential));
    return attempts
        .of(knocker(claim, exchange), exchange.getRequest(), holder)
        .delayUntil(known -> factor.demand(known.person()))
        .doOnNext(known -> device.remember(exchange, claim))
        .flatMap(credential -> accounts.await(credential.person(), claim))
        .flatMap(account -> signIn.open(SignedInUser.of(account), exchange));
  }

  /** A browser that was let in before has a count of its own, which no stranger can fill. */
  private Knocker knocker(EmailClaimId claim, ServerWebExchange exchange) {
    return device
        .known(exchange.getRequest(), claim)
        .map(id -> Knocker.one("device", id))
        .orElseGet(() -> Knocker.one("account", claim.hmac()));
  }

  /** A registration that was cut off counts when its account was opened, and is confirmed now. */
  private Mono<Credential> holderOf(EmailClaimId claim) {
    return credentials
        .of(claim)
        .filterWhen(
            credential ->
                credential.confirmed()
                    ? Mono.just(true)
                    : accounts
                        .find(credential.person())
                        .flatMap(found -> credentials.confirm(found.id()).thenReturn(true))
                        .defaultIfEmpty(false))
        .next();
  }

  private Mono<Credential> verified(String password, Optional<Credential> credential) {
    return passwords
        .matches(password, credential.map(Credential::passwordHash).orElse(null))
        .flatMap(matches -> matches ? Mono.justOrEmpty(credential) : Mono.empty())
        .flatMap(known -> withTodaysCost(password, known))
        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("no match")));
  }

  private Mono<Credential> withTodaysCost(String password, Credential credential) {
    String stored = credential.passwordHash();
    return stored != null && passwords.isOutdated(stored)
        ? passwords
            .hash(password)
            .flatMap(hash -> credentials.replaceHash(credential.person(), hash))
            .thenReturn(credential)
        : Mono.just(credential);
  }
}
