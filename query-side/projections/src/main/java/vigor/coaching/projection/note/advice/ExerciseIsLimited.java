package vigor.coaching.projection.note.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.injury.Caution;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.injury.Tolerance;
import vigor.training.command.catalogue.injury.Verdict;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanView;

/** A limit told after the plan was made may ask for another exercise; at most two at a time. */
final class ExerciseIsLimited implements AdviceRule {
  private static final int MOST = 2;

  private final ExerciseCatalogue catalogue;

  ExerciseIsLimited(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    List<Injury> injuries =
        Objects.requireNonNullElse(situation.profile().injuries(), List.<Injury>of());
    if (!situation.profile().consents().healthData()) {
      return Stream.empty();
    }
    return situation.plan().stream()
        .flatMap(
            plan ->
                exercises(plan).stream()
                    .flatMap(
                        exercise ->
                            injuries.stream()
                                .flatMap(injury -> judged(plan, exercise, injury, facts))
                                .limit(1)))
        .limit(MOST);
  }

  private static List<PlanExerciseView> exercises(PlanView plan) {
    Map<ExerciseId, PlanExerciseView> once = new LinkedHashMap<>();
    plan.days().stream()
        .flatMap(day -> day.exercises().stream())
        .forEach(exercise -> once.putIfAbsent(exercise.exerciseId(), exercise));
    return List.copyOf(once.values());
  }

  private Stream<Recommendation> judged(
      PlanView plan, PlanExerciseView planned, Injury injury, FactList facts) {
    return catalogue
        .find(planned.exerciseId())
        .map(it -> InjuryRules.bundled().judge(it, injury.site(), injury.severity()))
        .filter(tolerance -> tolerance.verdict() == Verdict.CONTRAINDICATED)
        .map(tolerance -> swap(plan, planned, injury, tolerance, facts))
        .stream();
  }

  private static Recommendation swap(
      PlanView plan, PlanExerciseView planned, Injury injury, Tolerance limit, FactList facts) {
    String site = Words.code(injury.site());
    String around = "Trains around the %s (%s).".formatted(site, Words.code(injury.severity()));
    CoachFact fact = facts.add(FactKind.LIMIT, around, "/me");
    String why = limit.cautions().stream().map(Caution::sentence).collect(Collectors.joining(" "));
    return new Recommendation(
        RecommendationCode.SWAP_EXERCISE,
        "Swap " + planned.name(),
        "You train around your %s. %s Your plan offers others for the same muscles."
            .formatted(site, why),
        "/plan/" + plan.id().value(),
        List.of(fact));
  }
}
