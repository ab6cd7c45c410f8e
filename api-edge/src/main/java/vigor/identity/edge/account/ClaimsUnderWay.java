package vigor.identity.edge.account;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;

/**
 * Lets one registration per address run at a time in this process. A flood for one address would
 * otherwise fill the password queue, though all but one of it is bound to be refused.
 */
@Component
class ClaimsUnderWay {
  private final Set<EmailClaimId> claims = ConcurrentHashMap.newKeySet();

  <T> Mono<T> only(EmailClaimId claim, Mono<T> work, Supplier<? extends Throwable> refusal) {
    return Mono.defer(
        () ->
            claims.add(claim)
                ? work.doFinally(end -> claims.remove(claim))
                : Mono.error(refusal.get()));
  }
}
