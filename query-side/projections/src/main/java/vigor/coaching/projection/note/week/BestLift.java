package vigor.coaching.projection.note.week;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.kernel.command.IsoWeek;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.SessionPoint;

/** The lift of the week that did best against its own past; one without a past comes last. */
record BestLift(IsoWeek week, ProgressView progress) {

  /** An exercise's best estimate of the week and the best before it, kg. */
  private record Lift(String name, double kg, OptionalDouble before) {
    double gain() {
      return before.isPresent() ? kg / before.getAsDouble() : 0;
    }

    String sentence() {
      return "%s: estimated one-repetition maximum %s%s."
          .formatted(name, Words.kg(kg), before.isPresent() ? against(before.getAsDouble()) : "");
    }

    private String against(double best) {
      double change = kg - best;
      return Math.abs(change) < 0.05
          ? ", level with the best before"
          : ", %s %s the best before"
              .formatted(Words.kg(Math.abs(change)), change > 0 ? "above" : "below");
    }
  }

  void addTo(FactList facts) {
    progress.exercises().stream()
        .map(this::lift)
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Lift::gain).thenComparingDouble(Lift::kg))
        .ifPresent(lift -> facts.add(FactKind.STRENGTH, lift.sentence(), "/progress"));
  }

  private Optional<Lift> lift(ExerciseProgress exercise) {
    OptionalDouble now = estimates(exercise, point -> IsoWeek.of(point.date()).equals(week)).max();
    OptionalDouble before =
        estimates(exercise, point -> point.date().isBefore(week.firstDay())).max();
    return now.isPresent()
        ? Optional.of(new Lift(exercise.name(), now.getAsDouble(), before))
        : Optional.empty();
  }

  private static DoubleStream estimates(ExerciseProgress exercise, Predicate<SessionPoint> when) {
    return exercise.series().stream()
        .filter(when)
        .map(SessionPoint::e1rmKg)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue);
  }
}
