package vigor.training.projection.progress.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/**
 * Everything a person has done.
 *
 * @param sessions every session of the sets, and those without sets
 * @param sets in the order they were done
 */
public record TrainingLog(List<Session> sessions, List<PerformedSet> sets) {
  public TrainingLog {
    sessions = List.copyOf(sessions);
    sets = sets.stream().sorted(PerformedSet.ORDER).toList();
  }

  public Optional<PerformedSet> set(SetId id) {
    return sets.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The exercises it tells of. */
  public Set<ExerciseId> exercises() {
    return sets.stream().map(PerformedSet::exercise).collect(Collectors.toSet());
  }

  /** The sets of each session, sessions in the order of their first set. */
  public Map<WorkoutId, List<PerformedSet>> bySession() {
    return sets.stream()
        .collect(
            Collectors.groupingBy(PerformedSet::workout, LinkedHashMap::new, Collectors.toList()));
  }

  /** The sets of each exercise, sorted by exercise. */
  public SortedMap<ExerciseId, List<PerformedSet>> byExercise() {
    return sets.stream()
        .collect(Collectors.groupingBy(PerformedSet::exercise, TreeMap::new, Collectors.toList()));
  }
}
