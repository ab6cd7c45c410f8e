package vigor.training.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;

/** A plan under judgement, with the brief it is for and what suits that person. */
record Proposal(
    PlanContent content,
    PlanBrief brief,
    ExerciseCatalogue catalogue,
    SuitableExercises suitable) {

  /** What a rule finds exercise by exercise. */
  List<Finding> eachExercise(BiFunction<PlanDay, PlanExercise, Stream<Finding>> judge) {
    List<Finding> findings = new ArrayList<>();
    for (PlanDay day : content.days()) {
      for (PlanExercise exercise : day.exercises()) {
        judge.apply(day, exercise).forEach(findings::add);
      }
    }
    return findings;
  }

  /** The catalogue's entry as a stream, empty when the exercise is unknown. */
  Stream<Exercise> known(PlanExercise exercise) {
    return catalogue.find(exercise.exerciseId()).stream();
  }

  /** The most sets any week adds to an exercise. */
  int largestSetsDelta() {
    return content.weeks().stream().mapToInt(PlanWeek::setsDelta).max().orElse(0);
  }

  /** The most effort any week adds. */
  double largestRpeDelta() {
    return content.weeks().stream().mapToDouble(PlanWeek::rpeDelta).max().orElse(0);
  }
}
