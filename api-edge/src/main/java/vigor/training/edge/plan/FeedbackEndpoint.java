package vigor.training.edge.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.GiveFeedback;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.command.plan.PlanId;

/** Takes in how a plan feels; the plan adapts. */
@RestController
class FeedbackEndpoint {
  private final PlanChanges changes;
  private final Clock clock;

  FeedbackEndpoint(PlanChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(PlanPaths.ONE + "/feedback")
  Mono<ResponseEntity<Object>> feedback(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @Valid @RequestBody FeedbackRequest feedback) {
    return changes.make(
        new GiveFeedback(id, caller.person(), feedback.feedback(), clock.instant()), null);
  }

  /** What is wrong, and where; as in {@link PlanFeedback}. */
  record FeedbackRequest(
      @NotNull FeedbackKind kind,
      @Nullable ExerciseId exerciseId,
      @Nullable BodySite site,
      @Nullable Integer minutes,
      @Nullable @Size(max = 500) String note) {
    PlanFeedback feedback() {
      return new PlanFeedback(kind, exerciseId, site, minutes, note);
    }
  }
}
