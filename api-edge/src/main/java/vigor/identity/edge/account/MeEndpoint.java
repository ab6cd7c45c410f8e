package vigor.identity.edge.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;

/** Tells who is signed in. */
@RestController
class MeEndpoint {
  private final Accounts accounts;

  MeEndpoint(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/api/v1/auth/me")
  Mono<SignedInUser> me(@AuthenticationPrincipal Caller caller) {
    return accounts.expect(caller.person()).map(SignedInUser::of);
  }
}
