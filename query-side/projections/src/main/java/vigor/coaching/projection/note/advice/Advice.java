package vigor.coaching.projection.note.advice;

import java.util.List;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationList;
import vigor.training.command.catalogue.ExerciseCatalogue;

/** Asks every rule, in the order in which their steps matter. */
public final class Advice {
  private static final List<AdviceRule> RULES =
      List.of(
          new ProfileIsMissing(),
          new PlanIsMissing(),
          new ExerciseIsLimited(ExerciseCatalogue.bundled()),
          new LoadRamps(),
          new TrainingPaused(),
          new PlanIsTooFull(),
          new MuscleGetsTooLittle(),
          new MuscleGetsTooMuch(),
          new BodyWeightIsOld());

  private Advice() {}

  public static RecommendationList on(Situation situation) {
    FactList facts = new FactList();
    List<Recommendation> found =
        RULES.stream().flatMap(rule -> rule.find(situation, facts)).toList();
    return new RecommendationList(
        situation.today(),
        found.isEmpty() ? new NothingIsMissing().find(situation, facts).toList() : found);
  }
}
