package vigor.coaching.projection.note.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.training.query.workout.SetView;

/**
 * How effort moved from the first to the last rated set at the same load. One point of RPE is one
 * repetition in reserve (Zourdos 2016).
 */
record EffortFacts(List<DoneExercise> done, String link) {
  private static final double NOTEWORTHY = 1;

  void addTo(FactList facts) {
    done.stream()
        .map(EffortFacts::sentence)
        .flatMap(Optional::stream)
        .forEach(sentence -> facts.add(FactKind.EFFORT, sentence, link));
  }

  private static Optional<String> sentence(DoneExercise exercise) {
    List<SetView> rated =
        exercise.sets().stream()
            .filter(set -> set.rpe() != null)
            .filter(set -> Objects.equals(set.weightKg(), exercise.sets().getFirst().weightKg()))
            .toList();
    if (rated.size() < 2) {
      return Optional.empty();
    }
    double first = Objects.requireNonNull(rated.getFirst().rpe());
    double last = Objects.requireNonNull(rated.getLast().rpe());
    String moved =
        Math.abs(last - first) < NOTEWORTHY
            ? "stayed near RPE " + Words.number(last)
            : "%s from RPE %s to RPE %s"
                .formatted(last > first ? "rose" : "fell", Words.number(first), Words.number(last));
    return Optional.of(
        "%s: effort %s over %d sets at the same load."
            .formatted(exercise.name(), moved, rated.size()));
  }
}
