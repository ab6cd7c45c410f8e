package vigor.identity.edge.account;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.link.Links;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.command.PersonId;

/**
 * All that lets a person in without the password: sessions, API tokens, links on their way. For
 * accounts that are erased, disabled or taken back from somebody else.
 */
@Component
public class EveryWayIn {
  private final OpenSessions sessions;
  private final ApiTokens tokens;
  private final Links links;

  EveryWayIn(OpenSessions sessions, ApiTokens tokens, Links links) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.links = links;
  }

  /** Shuts them all; access tokens that were handed out live on for ten minutes at most. */
  public Mono<Void> shut(PersonId person) {
    return sessions
        .endAll(person)
        .then(Mono.defer(() -> tokens.deleteAll(person)))
        .then(Mono.defer(() -> links.withdraw(person)));
  }
}
