package vigor.training.command.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RpeTableTest {

  @Test
  void the_chart_is_read_at_repetitions_plus_reserve() {
    assertThat(RpeTable.share(1, new Rpe(10))).isEqualTo(1);
    assertThat(RpeTable.share(5, new Rpe(8))).isCloseTo(0.811, within(1e-9));
    assertThat(RpeTable.share(8, new Rpe(7.5))).isCloseTo(0.723, within(1e-9));
    assertThat(RpeTable.share(15, new Rpe(10))).isCloseTo(0.599, within(1e-9));
  }

  @Test
  void more_repetitions_never_allow_more_load() {
    for (double reps = 1; reps < 40; reps += 0.25) {
      assertThat(RpeTable.share(reps + 0.25)).isLessThanOrEqualTo(RpeTable.share(reps));
    }
  }

  @Test
  void the_share_never_falls_below_one_half() {
    assertThat(RpeTable.share(60)).isEqualTo(0.5);
  }
}
