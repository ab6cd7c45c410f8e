package vigor.admin.edge.budget;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;

/** What one person may spend in a month, whatever their tier says. */
@Component
class PersonalBudgets {
  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  PersonalBudgets(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  /** Null lets the tier decide again; answers what the person has used of it. */
  Mono<ResponseEntity<Object>> limit(
      Caller caller, PersonId person, @Nullable Long microUsd, String reason) {
    SetPersonalBudget command =
        new SetPersonalBudget(
            new AllowanceId(person),
            microUsd == null ? null : new MicroUsd(microUsd),
            caller.person(),
            reason.strip(),
            clock.instant());
    Reading<CurrentTierView> reading =
        new Reading<>(
            CurrentTierView.topic(person),
            () -> dispatch.ask(new GetCurrentTier(person), CurrentTierView.class),
            CurrentTierView::version);
    return dispatch
        .ask(new GetAccount(person), AccountView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .then(Mono.defer(() -> changes.make(command, caller.person(), reading)))
        .flatMap(written -> dispatch.ask(new GetTierUsage(person), TierUsageView.class))
        .map(ResponseEntity::<Object>ok);
  }
}
