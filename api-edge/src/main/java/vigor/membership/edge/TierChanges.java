package vigor.membership.edge;

import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.Tier;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;

/** An administrator's change of somebody's tier, whichever way it is asked for. */
@Component
class TierChanges {
  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  TierChanges(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  Mono<ResponseEntity<Object>> make(Caller admin, PersonId person, Tier tier, String reason) {
    ChangeTier command =
        new ChangeTier(
            new AllowanceId(person),
            tier,
            admin.person().toString(),
            reason.strip(),
            clock.instant());
    return dispatch
        .ask(new GetAccount(person), AccountView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .then(Mono.defer(() -> changes.make(command, admin.person(), tier(person))))
        .map(
            written ->
                Answers.written(
                    HttpStatus.OK, written, URI.create("/api/v1/admin/users/" + person + "/tier")));
  }

  private Reading<CurrentTierView> tier(PersonId person) {
    return new Reading<>(
        CurrentTierView.topic(person),
        () -> dispatch.ask(new GetCurrentTier(person), CurrentTierView.class),
        CurrentTierView::version);
  }
}
