package vigor.identity.edge.access;

import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.session.Standing;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.problem.AccountIsDisabled;
import vigor.kernel.edge.problem.StepUpRequired;
import vigor.kernel.edge.route.Route;

/**
 * Lets nobody act whose account is disabled or whose session was ended, although the access token
 * is still good. Only reading one's own data is left to the few minutes such a token lives; an API
 * token lives for months, so it is looked at each time.
 */
@Component
class StandingGuard {
  private final Dispatch dispatch;
  private final Sessions sessions;
  private final OpenSessions openSessions;
  private final Clock clock;

  StandingGuard(Dispatch dispatch, Sessions sessions, OpenSessions openSessions, Clock clock) {
    this.dispatch = dispatch;
    this.sessions = sessions;
    this.openSessions = openSessions;
    this.clock = clock;
  }

  /** Completes when this caller may take this route now; fails with the reason otherwise. */
  Mono<Void> admit(CallerAuthentication caller, Route route) {
    if (caller.isApiToken()) {
      return demandEnabled(caller.getPrincipal().person());
    }
    if (isDangerous(route)) {
      return demandEnabled(caller.getPrincipal().person()).then(demandAlive(caller, route));
    }
    return route.method().equals(HttpMethod.GET)
        ? Mono.empty()
        : demandEnabled(caller.getPrincipal().person()).then(demandNotEnded(caller));
  }

  private static boolean isDangerous(Route route) {
    return route.forAdministrators() || route.needsFreshPassword();
  }

  private Mono<Void> demandEnabled(PersonId person) {
    return dispatch
        .ask(new GetStanding(person), StandingView.class)
        .filter(StandingView::disabled)
        .flatMap(disabled -> Mono.error(AccountIsDisabled::new));
  }

  private Mono<Void> demandNotEnded(CallerAuthentication caller) {
    return sessions
        .isEnded(caller.getPrincipal().session())
        .filter(ended -> ended)
        .flatMap(ended -> Mono.error(StandingGuard::over));
  }

  private Mono<Void> demandAlive(CallerAuthentication caller, Route route) {
    return openSessions
        .standing(caller.getPrincipal().session())
        .filter(Standing::alive)
        .switchIfEmpty(Mono.error(StandingGuard::over))
        .filter(standing -> !route.needsFreshPassword() || standing.isFresh(clock.instant()))
        .switchIfEmpty(Mono.error(StepUpRequired::new))
        .then();
  }

  private static CredentialsExpiredException over() {
    return new CredentialsExpiredException("session is over");
  }
}
