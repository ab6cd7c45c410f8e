package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.letter.Correspondence;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.edge.link.LinkPurpose;
import vigor.identity.edge.link.Links;
import vigor.kernel.edge.web.Caller;

/** Learns whether letters to an account's address reach its owner. */
@RestController
class EmailVerificationEndpoint {
  private final Credentials credentials;
  private final Links links;
  private final Letters letters;
  private final Correspondence correspondence;
  private final Attempts attempts;

  EmailVerificationEndpoint(
      Credentials credentials,
      Links links,
      Letters letters,
      Correspondence correspondence,
      Attempts attempts) {
    this.credentials = credentials;
    this.links = links;
    this.letters = letters;
    this.correspondence = correspondence;
    this.attempts = attempts;
  }

  /** What came with the link. */
  record Verification(@NotNull @Size(max = 100) String token) {
    @Override
    public String toString() {
      return "Verification[secret]";
    }
  }

  @PostMapping("/api/v1/auth/email/verification")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<LinkSent> ask(@AuthenticationPrincipal Caller caller, ServerHttpRequest request) {
    return attempts
        .count(Knocker.one("verification", caller.person().toString()), request)
        .then(Mono.fromRunnable(() -> letters.verifyEmail(caller.person())))
        .thenReturn(LinkSent.by(correspondence));
  }

  @PostMapping("/api/v1/auth/email/verify")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> verify(@Valid @RequestBody Verification link, ServerHttpRequest request) {
    return attempts
        .of(
            request,
            links
                .redeem(link.token(), LinkPurpose.VERIFY_EMAIL)
                .switchIfEmpty(Mono.error(ForgottenPassword::worksNoLonger)))
        .flatMap(credentials::verifyEmail);
  }
}
