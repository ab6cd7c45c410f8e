package vigor.admin.edge.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;
import vigor.membership.query.alert.BudgetScope;

/** Limits, by one route, what the house or one person may spend in a month. */
@RestController
class BudgetsEndpoint {
  private final HouseBudget house;
  private final PersonalBudgets persons;

  BudgetsEndpoint(HouseBudget house, PersonalBudgets persons) {
    this.house = house;
    this.persons = persons;
  }

  /**
   * A limit and why.
   *
   * @param userId whose; null for the house
   * @param limitMicroUsd a month; null lets the tier decide again
   */
  record BudgetChange(
      @NotNull BudgetScope scope,
      @Nullable UUID userId,
      @Nullable @Min(0) @Max(HouseBudget.HIGHEST) Long limitMicroUsd,
      @NotBlank @Size(max = 500) String reason) {}

  @PostMapping("/api/v1/admin/budgets")
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
    return limit == null
        ? refused("limitMicroUsd", "The house needs a limit.")
        : house.limit(caller, limit, change.reason());
  }

  private Mono<ResponseEntity<Object>> ofPerson(Caller caller, BudgetChange change) {
    UUID user = change.userId();
    return user == null
        ? refused("userId", "Say whose budget it is.")
        : persons.limit(caller, new PersonId(user), change.limitMicroUsd(), change.reason());
  }

  private static Mono<ResponseEntity<Object>> refused(String field, String message) {
    return Mono.error(() -> CommandRefused.rule("BudgetHasItsOwner", field, message));
  }
}
