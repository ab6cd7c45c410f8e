package vigor.coaching.edge.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
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

/** What the house may spend this month and from now on; the path is closed to all but admins. */
@RestController
class SystemBudgetEndpoint {
  private static final String PATH = "/api/v1/admin/budgets/system";
  private static final long HIGHEST = 1_000_000_000_000L;

  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  SystemBudgetEndpoint(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  /** Another limit in micro-USD, up to a million dollars, and why. */
  record LimitChange(
      @NotNull @Min(0) @Max(HIGHEST) Long limitMicroUsd,
      @NotBlank @Size(max = 500) String reason) {}

  @GetMapping(PATH)
  Mono<ResponseEntity<SystemBudgetView>> budget() {
    return now().map(view -> Answers.shown(view, view.version()));
  }

  @PutMapping(PATH)
  Mono<ResponseEntity<Object>> limit(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody LimitChange change) {
    Instant now = clock.instant();
    SystemMonth month = SystemMonth.containing(now);
    SetSystemBudget command =
        new SetSystemBudget(
            month,
            new MicroUsd(change.limitMicroUsd()),
            new Decision(caller.person(), change.reason().strip()),
            now);
    return changes
        .make(
            command,
            caller.person(),
            new Reading<>(SystemBudgetView.topic(month), this::now, SystemBudgetView::version))
        .map(written -> Answers.written(HttpStatus.OK, written, URI.create(PATH)));
  }

  private Mono<SystemBudgetView> now() {
    return dispatch.ask(new GetSystemBudget(), SystemBudgetView.class);
  }
}
