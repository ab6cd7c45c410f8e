package vigor.admin.edge.budget;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.query.budget.GetSystemBudget;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.MicroUsd;

/** What all calls together may cost in a month (UTC). */
@Component
class HouseBudget {
  static final String PATH = "/api/v1/admin/budgets/system";

  /** A million dollars in micro-USD. */
  static final long HIGHEST = 1_000_000_000_000L;

  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  HouseBudget(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  Mono<SystemBudgetView> now() {
    return dispatch.ask(new GetSystemBudget(), SystemBudgetView.class);
  }

  /** Holds from this month on; answers the budget with the limit taken in. */
  Mono<ResponseEntity<Object>> limit(Caller caller, long microUsd, String reason) {
    Instant now = clock.instant();
    SystemMonth month = SystemMonth.containing(now);
    SetSystemBudget command =
        new SetSystemBudget(
            month, new MicroUsd(microUsd), new Decision(caller.person(), reason.strip()), now);
    return changes
        .make(
            command,
            caller.person(),
            new Reading<>(SystemBudgetView.topic(month), this::now, SystemBudgetView::version))
        .map(written -> Answers.written(HttpStatus.OK, written, URI.create(PATH)));
  }
}
