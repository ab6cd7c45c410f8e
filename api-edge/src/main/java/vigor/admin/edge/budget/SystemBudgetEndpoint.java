package vigor.admin.edge.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;

/** The budget of the house as a thing of its own: seen, and put. */
@RestController
class SystemBudgetEndpoint {
  private final HouseBudget house;

  SystemBudgetEndpoint(HouseBudget house) {
    this.house = house;
  }

  /** Another limit in micro-USD and why. */
  record LimitChange(
      @NotNull @Min(0) @Max(HouseBudget.HIGHEST) Long limitMicroUsd,
      @NotBlank @Size(max = 500) String reason) {}

  @GetMapping(HouseBudget.PATH)
  Mono<ResponseEntity<SystemBudgetView>> budget() {
    return house.now().map(view -> Answers.shown(view, view.version()));
  }

  @PutMapping(HouseBudget.PATH)
  Mono<ResponseEntity<Object>> limit(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody LimitChange change) {
    return house.limit(caller, change.limitMicroUsd(), change.reason());
  }
}
