package vigor.training.domain.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.substitution.Alternatives;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.catalogue.substitution.RankedAlternative;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanBrief;

/** Mends the exercises of a day: names to ids, unsuitable ones replaced, doubles left out. */
final class ExerciseRepair {
  private final PlanBrief brief;
  private final TrainingLimits limits;
  private final CatalogueNames names;
  private final Alternatives alternatives;
  private final SuitableExercises suitable;
  private final List<String> changes;

  ExerciseRepair(ExerciseCatalogue catalogue, PlanBrief brief, List<String> changes) {
    this.brief = brief;
    this.limits = TrainingLimits.of(brief);
    this.names = new CatalogueNames(catalogue);
    this.alternatives = new Alternatives(catalogue);
    this.suitable = new SuitableExercises(catalogue, limits);
    this.changes = changes;
  }

  DraftDay repair(DraftDay day) {
    List<DraftExercise> kept = new ArrayList<>();
    Set<ExerciseId> today = new HashSet<>();
    for (DraftExercise draft : day.exercises()) {
      named(draft)
          .flatMap(e -> suiting(e, today))
          .filter(e -> first(e, today))
          .map(e -> numbers(draft, e))
          .ifPresent(kept::add);
    }
    return new DraftDay(day.name(), kept);
  }

  private Optional<Exercise> named(DraftExercise draft) {
    Optional<Exercise> known = names.called(draft.exerciseId());
    if (known.isEmpty()) {
      changes.add("Left out " + draft.exerciseId() + ": it is not in the catalogue.");
    }
    return known;
  }

  private Optional<Exercise> suiting(Exercise exercise, Set<ExerciseId> today) {
    List<Obstacle> obstacles = suitable.obstacles(exercise.id());
    if (obstacles.isEmpty()) {
      return Optional.of(exercise);
    }
    String why = obstacles.stream().map(Obstacle::why).collect(Collectors.joining(" and "));
    Optional<Exercise> standIn =
        alternatives.rank(exercise.id(), limits, today).stream()
            .findFirst()
            .map(RankedAlternative::exercise);
    changes.add(
        standIn
            .map(s -> exercise.name() + " " + why + ": " + s.name() + " takes its place.")
            .orElse(exercise.name() + " " + why + ": left out."));
    return standIn;
  }

  private boolean first(Exercise exercise, Set<ExerciseId> today) {
    boolean added = today.add(exercise.id());
    if (!added) {
      changes.add("Left out the second " + exercise.name() + " of a day.");
    }
    return added;
  }

  private DraftExercise numbers(DraftExercise draft, Exercise exercise) {
    DraftExercise clamped = NumberRepair.clamp(draft, exercise, brief);
    DraftExercise renamed =
        new DraftExercise(
            clamped.exerciseId(),
            draft.sets(),
            draft.repsLow(),
            draft.repsHigh(),
            draft.targetRpe(),
            draft.restSeconds());
    if (!clamped.equals(renamed)) {
      changes.add("Brought the numbers of " + exercise.name() + " into range.");
    }
    return clamped;
  }
}
