package vigor.identity.edge.account;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;

/** Ends that an identity at the provider opens the caller's account. */
@RestController
class ProviderLinkEndpoint {
  private final OwnProvider own;

  ProviderLinkEndpoint(OwnProvider own) {
    this.own = own;
  }

  @DeleteMapping("/api/v1/auth/provider/link")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> unlink(@AuthenticationPrincipal Caller caller) {
    return own.unlink(caller.person());
  }
}
