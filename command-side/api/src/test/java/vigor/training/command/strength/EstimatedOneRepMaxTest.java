package vigor.training.command.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimatedOneRepMaxTest {

  @Test
  void a_single_unrated_repetition_is_the_maximum() {
    assertThat(EstimatedOneRepMax.from(120, 1, null).kg()).isEqualTo(120);
  }

  @Test
  void epley_and_brzycki_agree_at_ten_repetitions() {
    assertThat(EstimatedOneRepMax.epley(90, 10)).isEqualTo(120);
    assertThat(EstimatedOneRepMax.brzycki(90, 10)).isEqualTo(120);
  }

  @Test
  void five_rated_ten_use_the_rpe_chart() {
    EstimatedOneRepMax estimate = EstimatedOneRepMax.from(86.3, 5, new Rpe(10));
    assertThat(estimate.kg()).isEqualTo(100);
    assertThat(estimate.formula()).isEqualTo(RpeTable.NAME);
  }

  @Test
  void repetitions_in_reserve_raise_the_estimate() {
    assertThat(EstimatedOneRepMax.from(100, 5, new Rpe(8)).kg()).isCloseTo(123.3, within(0.01));
  }

  @Test
  void an_effort_below_six_falls_back_to_the_mean_of_the_formulas() {
    EstimatedOneRepMax estimate = EstimatedOneRepMax.from(90, 5, new Rpe(5));
    assertThat(estimate.kg()).isEqualTo(120);
    assertThat(estimate.formula()).isEqualTo(EstimatedOneRepMax.EPLEY_BRZYCKI);
  }

  @Test
  void eleven_to_fifteen_repetitions_are_rough_and_more_give_none() {
    assertThat(EstimatedOneRepMax.from(50, 10, null).confidence()).isEqualTo(Confidence.CONFIDENT);
    assertThat(EstimatedOneRepMax.from(50, 11, null).confidence()).isEqualTo(Confidence.ROUGH);
    assertThat(EstimatedOneRepMax.from(50, 13, new Rpe(8)).confidence())
        .isEqualTo(Confidence.ROUGH);
    assertThat(EstimatedOneRepMax.from(50, 16, null).known()).isFalse();
  }

  @Test
  void no_load_or_no_repetition_gives_no_estimate() {
    assertThat(EstimatedOneRepMax.from(0, 5, null).known()).isFalse();
    assertThat(EstimatedOneRepMax.from(100, 0, new Rpe(9)).known()).isFalse();
  }

  @Test
  void a_pull_up_moves_body_weight_and_belt() {
    assertThat(MovedLoad.kg(10.0, 1, 80.0)).hasValue(90);
    assertThat(MovedLoad.kg(null, 0.64, 100.0)).hasValue(64);
    assertThat(MovedLoad.kg(60.0, 0, null)).hasValue(60);
    assertThat(MovedLoad.kg(10.0, 1, null)).isEmpty();
  }
}
