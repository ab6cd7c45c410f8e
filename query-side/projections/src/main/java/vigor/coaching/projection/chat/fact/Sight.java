package vigor.coaching.projection.chat.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vigor.coaching.query.chat.CoachSight;
import vigor.profile.query.ProfileView;
import vigor.training.query.plan.PlanView;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.workout.WorkoutSummary;

/**
 * The views a coach may see, turned into facts.
 *
 * @param sessions finished ones, latest first
 */
public record Sight(
    ProfileView profile,
    Optional<PlanView> plan,
    ProgressView progress,
    List<WorkoutSummary> sessions,
    Instant now) {

  public CoachSight seen() {
    FactList facts = new FactList();
    ZoneId zone = ZoneId.of(Objects.requireNonNullElse(profile.timeZone(), "UTC"));
    new ProfileFacts(profile).addTo(facts);
    plan.ifPresent(it -> new PlanFacts(it, sessions).addTo(facts));
    new SessionFacts(sessions, zone).addTo(facts);
    new ProgressFacts(progress, now, zone).addTo(facts);
    return new CoachSight(facts.all(), profile.consents().llm());
  }
}
