package vigor.training.projection.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vigor.training.command.strength.ExerciseSession;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.PerformedSet;

/** The earlier sessions of one exercise as the progression rule looks at them. */
final class PastSessions {
  private final List<List<PerformedSet>> newestFirst;

  /** From the sets of one exercise in the order they were done. */
  PastSessions(List<PerformedSet> sets) {
    Map<WorkoutId, List<PerformedSet>> sessions = new LinkedHashMap<>();
    sets.forEach(set -> sessions.computeIfAbsent(set.workout(), w -> new ArrayList<>()).add(set));
    newestFirst = List.copyOf(sessions.values()).reversed();
  }

  List<PerformedSet> last() {
    return newestFirst.isEmpty() ? List.of() : newestFirst.getFirst();
  }

  /** Sessions in which something was counted, newest first. */
  List<ExerciseSession> forRule(boolean timed) {
    return newestFirst.stream()
        .map(session -> session(session, timed))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The sets at the load most of them were done with, drop sets left out. */
  private static Optional<ExerciseSession> session(List<PerformedSet> sets, boolean timed) {
    List<PerformedSet> straight =
        sets.stream()
            .filter(set -> set.type() != SetType.DROP)
            .filter(set -> amount(set, timed) > 0)
            .toList();
    return workingLoad(straight)
        .map(
            kg -> {
              List<PerformedSet> working =
                  straight.stream().filter(set -> set.externalKg() == kg).toList();
              OptionalDouble rpe =
                  working.stream()
                      .map(PerformedSet::rpe)
                      .filter(Objects::nonNull)
                      .mapToDouble(Rpe::value)
                      .average();
              return new ExerciseSession(
                  kg,
                  working.stream().map(set -> amount(set, timed)).toList(),
                  rpe.isPresent() ? rpe.getAsDouble() : null);
            });
  }

  private static Optional<Double> workingLoad(List<PerformedSet> sets) {
    Map<Double, Long> counts =
        sets.stream()
            .collect(Collectors.groupingBy(PerformedSet::externalKg, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Double, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static int amount(PerformedSet set, boolean timed) {
    Integer amount = timed ? set.durationSeconds() : set.reps();
    return amount == null ? 0 : amount;
  }
}
