package vigor.training.projection.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.training.query.plan.PlanStatus;

/** A row of the plan table; the body holds what no query filters by. */
public record PlanRow(
    UUID planId,
    UUID person,
    PlanStatus status,
    Instant requestedAt,
    @Nullable Instant acceptedAt,
    PlanBody body,
    long version) {

  PlanRow with(PlanStatus newStatus, long newVersion) {
    return new PlanRow(planId, person, newStatus, requestedAt, acceptedAt, body, newVersion);
  }

  PlanRow with(PlanBody newBody, long newVersion) {
    return new PlanRow(planId, person, status, requestedAt, acceptedAt, newBody, newVersion);
  }

  PlanRow accepted(Instant at, long newVersion) {
    return new PlanRow(planId, person, PlanStatus.ACCEPTED, requestedAt, at, body, newVersion);
  }
}
