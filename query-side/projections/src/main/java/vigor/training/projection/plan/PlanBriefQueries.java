package vigor.training.projection.plan;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vigor.profile.command.Injury;
import vigor.profile.query.ProfileView;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.plan.PastPerformance;
import vigor.training.projection.progress.ProgressReads;
import vigor.training.projection.progress.Trainees;
import vigor.training.query.plan.GetPlanBriefFacts;
import vigor.training.query.plan.PlanBriefFacts;

/** Answers what is known for making a plan. */
@Component
public class PlanBriefQueries {
  private final Trainees trainees;
  private final ProgressReads progress;

  public PlanBriefQueries(Trainees trainees, ProgressReads progress) {
    this.trainees = trainees;
    this.progress = progress;
  }

  @QueryHandler
  CompletableFuture<PlanBriefFacts> handle(GetPlanBriefFacts query) {
    return trainees
        .profile(query.owner())
        .zipWith(progress.of(query.owner()), (profile, all) -> facts(profile, all.history()))
        .toFuture();
  }

  private static PlanBriefFacts facts(ProfileView profile, List<PastPerformance> history) {
    boolean health = profile.consents().healthData();
    List<Injury> injuries = profile.injuries();
    List<Equipment> equipment = profile.equipment();
    return new PlanBriefFacts(
        profile.goals(),
        profile.fitnessLevel(),
        equipment == null ? null : new TreeSet<>(equipment),
        health && injuries != null ? injuries : List.of(),
        profile.daysPerWeek(),
        profile.minutesPerSession(),
        new TreeSet<>(profile.preferredDays()),
        profile.birthYear(),
        health ? profile.bodyWeightKg() : null,
        health && !profile.intensityLimited(),
        history,
        profile.consents().llm(),
        Objects.requireNonNullElse(profile.timeZone(), "UTC"),
        profile.missing());
  }
}
