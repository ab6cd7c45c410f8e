package vigor.coaching.projection.note.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.VolumeLandmarks;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.WeekView;

/** Direct hard sets of one muscle in the last two whole weeks, both of them trained. */
record TwoWeeksOf(Muscle muscle, VolumeLandmarks marks, double before, double last, WeekView week) {

  /** Of every muscle with landmarks; none unless both weeks were trained and neither eased. */
  static Stream<TwoWeeksOf> each(Situation situation) {
    List<WeekView> weeks = situation.lastWhole(2);
    if (weeks.size() < 2
        || situation.eased(situation.wholeWeek(1))
        || situation.eased(situation.wholeWeek(2))) {
      return Stream.empty();
    }
    return Arrays.stream(Muscle.values())
        .flatMap(muscle -> of(muscle, weeks.getFirst(), weeks.getLast()).stream());
  }

  private static Optional<TwoWeeksOf> of(Muscle muscle, WeekView last, WeekView before) {
    return VolumeLandmarks.of(muscle)
        .map(
            marks -> new TwoWeeksOf(muscle, marks, sets(before, muscle), sets(last, muscle), last));
  }

  CoachFact fact(FactList facts) {
    return facts.add(FactKind.MUSCLE, figures(), "/progress");
  }

  String figures() {
    return "%s: %s in the week of %s, %s the week before."
        .formatted(
            Words.title(muscle), hard(last), Words.day(week.firstDay()), Words.number(before));
  }

  private static String hard(double sets) {
    return Words.number(sets) + (sets == 1 ? " hard set" : " hard sets");
  }

  private static double sets(WeekView week, Muscle muscle) {
    return week.volume().stream()
        .filter(volume -> volume.muscle() == muscle)
        .mapToDouble(MuscleVolume::directSets)
        .findFirst()
        .orElse(0);
  }
}
