package vigor.coaching.projection.note.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.WorkoutView;

/** The counting sets of one exercise in one session, at least one. */
record DoneExercise(ExerciseId id, List<SetView> sets) {

  /** The exercises of a session in the order they were first done. */
  static List<DoneExercise> in(WorkoutView session) {
    Map<ExerciseId, List<SetView>> all = new LinkedHashMap<>();
    session.sets().stream()
        .filter(set -> set.type().counts())
        .forEach(set -> all.computeIfAbsent(set.exerciseId(), id -> new ArrayList<>()).add(set));
    return all.entrySet().stream()
        .map(done -> new DoneExercise(done.getKey(), List.copyOf(done.getValue())))
        .toList();
  }

  String name() {
    return sets.getFirst().name();
  }

  int reps() {
    return sets.stream().mapToInt(DoneExercise::reps).sum();
  }

  double tonnageKg() {
    return sets.stream()
        .mapToDouble(set -> reps(set) * Optional.ofNullable(set.weightKg()).orElse(0.0))
        .sum();
  }

  private static int reps(SetView set) {
    return Optional.ofNullable(set.reps()).orElse(0);
  }
}
