package vigor.kernel.edge.web;

import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** Finds people by their e-mail address, for administrators whom somebody wrote to. */
public interface PeopleByEmail {
  /** Who registered with this address; empty when nobody did. */
  Mono<PersonId> find(String email);
}
