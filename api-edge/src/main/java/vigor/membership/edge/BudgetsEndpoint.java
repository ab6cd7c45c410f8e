package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.query.budget.GetSystemBudget;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;
import vigor.membership.query.alert.BudgetScope;

/** Lets administrators limit what the house or one person may spend in a month. */
@RestController
class BudgetsEndpoint {
  private static final String PATH = "/api/v1/admin/budgets";
  private static final long HIGHEST = 1_000_000_000_000L;

  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  BudgetsEndpoint(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * A limit and why.
   *
   * @param userId whose; null for the house
   * @param limitMicroUsd a month, up to a million dollars; null lets the tier decide again
   */
  record BudgetChange(
      @NotNull BudgetScope scope,
      @Nullable UUID userId,
      @Nullable @Min(0) @Max(HIGHEST) Long limitMicroUsd,
      @NotBlank @Size(max = 500) String reason) {}

  @PostMapping(PATH)
  Mono<ResponseEntity<Object>> limit(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody BudgetChange change) {
    return change.scope() == BudgetScope.SYSTEM
        ? ofHouse(caller, change)
        : ofPerson(caller, change);
  }

  private Mono<ResponseEntity<Object>> ofHouse(Caller caller, BudgetChange change) {
    if (change.userId() != null) {
      return refused("userId", "The budget of the house has no person.");
    }
    Long limit = change.limitMicroUsd();
    if (limit == null) {
      return refused("limitMicroUsd", "The house needs a limit.");
    }
    SystemMonth month = SystemMonth.containing(clock.instant());
    SetSystemBudget command =
        new SetSystemBudget(
            month,
            new MicroUsd(limit),
            new Decision(caller.person(), change.reason().strip()),
            clock.instant());
    Reading<SystemBudgetView> reading =
        new Reading<>(
            SystemBudgetView.topic(month),
            () -> dispatch.ask(new GetSystemBudget(), SystemBudgetView.class),
            SystemBudgetView::version);
    return changes
        .make(command, caller.person(), reading)
        .map(w -> Answers.written(HttpStatus.OK, w, URI.create(PATH + "/system")));
  }

  private Mono<ResponseEntity<Object>> ofPerson(Caller caller, BudgetChange change) {
    UUID user = change.userId();
    if (user == null) {
      return refused("userId", "Say whose budget it is.");
    }
    PersonId person = new PersonId(user);
    Long limit = change.limitMicroUsd();
    SetPersonalBudget command =
        new SetPersonalBudget(
            new AllowanceId(person),
            limit == null ? null : new MicroUsd(limit),
            caller.person(),
            change.reason().strip(),
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

  private static Mono<ResponseEntity<Object>> refused(String field, String message) {
    return Mono.error(() -> CommandRefused.rule("BudgetHasItsOwner", field, message));
  }
}
