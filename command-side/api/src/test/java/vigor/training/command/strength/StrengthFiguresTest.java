package vigor.training.command.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigor.training.command.catalogue.Muscle;

class StrengthFiguresTest {

  @Test
  void session_load_is_effort_times_minutes() {
    SessionLoad load = SessionLoad.of(60, new Rpe(7), OptionalDouble.of(9));
    assertThat(load).isEqualTo(new SessionLoad(420, false));
  }

  @Test
  void a_missing_session_rating_is_replaced_and_flagged() {
    assertThat(SessionLoad.of(50, null, OptionalDouble.of(8)))
        .isEqualTo(new SessionLoad(400, true));
    assertThat(SessionLoad.of(50, null, OptionalDouble.empty())).isEqualTo(SessionLoad.UNKNOWN);
  }

  @Test
  void a_record_beats_the_best_by_half_a_percent() {
    assertThat(RecordThreshold.beats(100.5, 100)).isTrue();
    assertThat(RecordThreshold.beats(100.4, 100)).isFalse();
    assertThat(RecordThreshold.beatsReps(9, 8)).isTrue();
    assertThat(RecordThreshold.beatsReps(8, 8)).isFalse();
  }

  @Test
  void loads_are_multiples_of_the_step() {
    assertThat(LoadSteps.nearest(61.3, 2.5)).isEqualTo(62.5);
    assertThat(LoadSteps.nearest(61.25, 2.5)).isEqualTo(60);
    assertThat(LoadSteps.atMost(62.4, 2.5)).isEqualTo(60);
    assertThat(LoadSteps.next(60, 2.5)).isEqualTo(62.5);
    assertThat(LoadSteps.next(200, 2.5)).isEqualTo(205);
    assertThat(LoadSteps.nearest(61.3, 0)).isEqualTo(61.3);
  }

  @Test
  void landmarks_rise_from_keeping_to_the_most_that_can_be_recovered_from() {
    Arrays.stream(Muscle.values())
        .flatMap(m -> VolumeLandmarks.of(m).stream())
        .forEach(
            l ->
                assertThat(new int[] {l.mv(), l.mev(), l.mavLow(), l.mavHigh(), l.mrv()})
                    .isSorted());
    assertThat(VolumeLandmarks.of(Muscle.CHEST)).hasValue(new VolumeLandmarks(8, 10, 12, 20, 22));
    assertThat(VolumeLandmarks.of(Muscle.NECK)).isEmpty();
  }
}
