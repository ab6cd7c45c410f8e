package vigor.admin.query.operation;

import java.util.UUID;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/**
 * What administrators can do to keep the house running. Each is on record before it is done, under
 * the operation's id, and how it ended is recorded there too. Fails with {@link
 * vigor.kernel.command.CommandRefused}: not found for what is not there, conflict for what cannot
 * be done at the moment.
 */
public interface Operations {
  /** Begins to build a read model anew and completes when it is under way. */
  Mono<Void> replay(UUID operation, PersonId actor, String processor);

  /** Offers a parked event again, with those before it; whether it is handled now. */
  Mono<Boolean> retry(UUID operation, PersonId actor, String letter);

  /** Gives a parked event up. */
  Mono<Void> drop(UUID operation, PersonId actor, String letter);

  /** Begins to work out every link of the chain again and completes when it is under way. */
  Mono<Void> verifyChain(UUID operation, PersonId actor);
}
