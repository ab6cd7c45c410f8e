package vigor.training.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/** Small changes to a plan's content; everything else stays as it was. */
final class PlanEditing {
  private PlanEditing() {}

  static PlanContent retitled(PlanContent plan, String title) {
    return new PlanContent(title, plan.split(), plan.days(), plan.weeks(), plan.reasons());
  }

  /** An exercise and its place within its day, from 0. */
  record Place(PlanExercise exercise, int index) {}

  static Optional<Place> find(PlanContent plan, String dayId, ExerciseId exerciseId) {
    return plan.days().stream()
        .filter(day -> day.id().equals(dayId))
        .map(PlanDay::exercises)
        .flatMap(list -> IntStream.range(0, list.size()).mapToObj(i -> new Place(list.get(i), i)))
        .filter(place -> place.exercise().exerciseId().equals(exerciseId))
        .findFirst();
  }

  static PlanContent swapped(
      PlanContent plan, String dayId, ExerciseId exerciseId, PlanExercise replacement) {
    UnaryOperator<PlanExercise> swap =
        exercise -> exercise.exerciseId().equals(exerciseId) ? replacement : exercise;
    List<PlanDay> days =
        plan.days().stream().map(day -> day.id().equals(dayId) ? mapped(day, swap) : day).toList();
    return new PlanContent(plan.title(), plan.split(), days, plan.weeks(), plan.reasons());
  }

  private static PlanDay mapped(PlanDay day, UnaryOperator<PlanExercise> change) {
    return new PlanDay(
        day.id(),
        day.name(),
        day.weekday(),
        day.estimatedMinutes(),
        day.exercises().stream().map(change).toList());
  }
}
