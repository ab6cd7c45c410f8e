package vigor.training.command.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.language.Phrasebook;
import vigor.training.command.plan.Reason;

/** What to do next time, and why, can be said in German. */
class GermanProgressionTest {
  private static final RepTarget RANGE = new RepTarget(8, 12, 7.5, 2.5);
  private static final ExerciseSession LAST = new ExerciseSession(62.5, List.of(12, 11, 8), 8.5);

  @Test
  void every_move_has_its_reason_source_and_alternatives_in_german() {
    assertThat(moves().map(Suggestion::reason))
        .flatMap(GermanProgressionTest::said)
        .allSatisfy(words -> assertThat(Phrasebook.german().knows(words)).as(words).isPresent());
  }

  @Test
  void a_suggestion_keeps_its_figures() {
    assertThat(
            Phrasebook.german()
                .say(ProgressionReasons.addLoad(RANGE, LAST, 65).reason().sentence()))
        .isEqualTo(
            "Jeder Satz kam auf 12 Wiederholungen in der geplanten Anstrengung: 2,5 kg mehr, zurück"
                + " auf 8 Wiederholungen.");
  }

  private static Stream<Suggestion> moves() {
    return Stream.of(
        ProgressionReasons.findLoad(RANGE),
        ProgressionReasons.hold(RANGE, LAST),
        ProgressionReasons.tooHard(RANGE, LAST),
        ProgressionReasons.addReps(RANGE, LAST, 9),
        ProgressionReasons.extendRange(RANGE, LAST, 67.5, 14),
        ProgressionReasons.addLoad(RANGE, LAST, 65),
        ProgressionReasons.reduce(RANGE, LAST, 55),
        ProgressionReasons.change(RANGE, LAST, 55, 3));
  }

  private static List<String> said(Reason reason) {
    return Stream.concat(
            Stream.of(reason.sentence(), reason.source()),
            reason.alternatives().stream().flatMap(other -> Stream.of(other.name(), other.why())))
        .toList();
  }
}
