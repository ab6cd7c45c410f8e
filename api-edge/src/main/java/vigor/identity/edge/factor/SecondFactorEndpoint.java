package vigor.identity.edge.factor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Turns a second factor on and off. */
@RestController
class SecondFactorEndpoint {
  private final SecondFactor factor;
  private final Attempts attempts;
  private final Dispatch dispatch;

  SecondFactorEndpoint(SecondFactor factor, Attempts attempts, Dispatch dispatch) {
    this.factor = factor;
    this.attempts = attempts;
    this.dispatch = dispatch;
  }

  /** What an authenticator app needs; {@code uri} is what a QR code shows. */
  record Enrolment(String secret, URI uri) {
    @Override
    public String toString() {
      return "Enrolment[secret]";
    }
  }

  /** What the app shows. */
  record Code(@NotNull @Size(max = 40) String code) {
    @Override
    public String toString() {
      return "Code[secret]";
    }
  }

  /** Codes to write down; they are shown this once. */
  record Recovery(List<String> recoveryCodes) {
    @Override
    public String toString() {
      return "Recovery[secret]";
    }
  }

  @PostMapping("/api/v1/auth/second-factor")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Enrolment> enrol(@AuthenticationPrincipal Caller caller) {
    return dispatch
        .ask(new GetAccount(caller.person()), AccountView.class)
        .mapNotNull(AccountView::email)
        .defaultIfEmpty("account")
        .zipWith(factor.enrol(caller.person()), SecondFactorEndpoint::enrolment);
  }

  @PostMapping("/api/v1/auth/second-factor/confirm")
  Mono<Recovery> confirm(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody Code code,
      ServerHttpRequest request) {
    return attempts
        .of(
            Knocker.one("factor", caller.person().toString()),
            request,
            factor.confirm(caller.person(), code.code()))
        .map(Recovery::new);
  }

  @PostMapping("/api/v1/auth/second-factor/recovery-codes")
  Mono<Recovery> renew(@AuthenticationPrincipal Caller caller) {
    return factor.renewRecoveryCodes(caller.person()).map(Recovery::new);
  }

  @DeleteMapping("/api/v1/auth/second-factor")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> turnOff(@AuthenticationPrincipal Caller caller) {
    return factor.turnOff(caller.person());
  }

  private static Enrolment enrolment(String email, String secret) {
    String label = URLEncoder.encode("Vigor:" + email, StandardCharsets.UTF_8).replace("+", "%20");
    return new Enrolment(
        secret,
        URI.create(
            "otpauth://totp/%s?secret=%s&issuer=Vigor&algorithm=SHA1&digits=6&period=30"
                .formatted(label, secret)));
  }
}
