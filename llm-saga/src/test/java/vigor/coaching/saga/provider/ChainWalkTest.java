package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

class ChainWalkTest {
  private static final ChainWalk TWO = ChainWalk.of(List.of(new Named("one"), new Named("two")));
  private static final Duration CHAT = Duration.ofSeconds(30);
  private static final Duration PLAN = Duration.ofSeconds(2);

  @Test
  void only_what_never_left_is_asked_for_again_and_only_once() {
    ChainWalk start = ChainWalk.of(List.of());
    LlmFailure unreachable = LlmFailure.unsent(LlmErrorClass.UNREACHABLE);
    Duration ample = Duration.ofSeconds(2);
    assertThat(start.after(unreachable, ample).index()).isZero();
    assertThat(start.after(unreachable, ample).after(unreachable, ample).index()).isEqualTo(1);
    assertThat(start.after(unreachable, Duration.ofMillis(500)).index()).isEqualTo(1);
    assertThat(start.after(LlmFailure.unsent(LlmErrorClass.CIRCUIT_OPEN), ample).index())
        .isEqualTo(1);
  }

  @Test
  void a_provider_that_is_briefly_unavailable_is_asked_once_more() {
    ChainWalk start = ChainWalk.of(List.of());
    LlmFailure unavailable = refused(LlmErrorClass.PROVIDER_ERROR, 503, null);
    assertThat(start.after(unavailable, Duration.ofSeconds(2)).repeat()).isTrue();
    LlmFailure broken = refused(LlmErrorClass.PROVIDER_ERROR, 500, null);
    assertThat(start.after(broken, Duration.ofSeconds(2)).repeat()).isTrue();
    LlmFailure late = refused(LlmErrorClass.PROVIDER_ERROR, 504, null);
    assertThat(start.after(late, Duration.ofSeconds(2)).repeat()).isFalse();
  }

  @Test
  void a_short_pause_is_waited_for_when_nobody_else_is_left_and_time_allows() {
    ChainWalk last = ChainWalk.of(List.of());
    LlmFailure shortly = refused(LlmErrorClass.RATE_LIMITED, 429, Duration.ofSeconds(1));
    assertThat(last.after(shortly, Duration.ofSeconds(5)).pause()).isEqualTo(Duration.ofSeconds(1));
    assertThat(last.after(shortly, Duration.ofMillis(1_500)).repeat()).isFalse();
    LlmFailure later = refused(LlmErrorClass.RATE_LIMITED, 429, Duration.ofSeconds(7));
    assertThat(last.after(later, Duration.ofSeconds(60)).repeat()).isFalse();
  }

  private static LlmFailure refused(
      LlmErrorClass errorClass, int status, @Nullable Duration retryAfter) {
    return new LlmFailure(errorClass, status, retryAfter, Billable.NO, MicroUsd.ZERO);
  }

  @Test
  void a_short_pause_of_the_first_is_waited_for_when_time_is_ample_and_not_in_a_hurry() {
    LlmFailure shortly = refused(LlmErrorClass.RATE_LIMITED, 429, Duration.ofSeconds(2));
    assertThat(TWO.after(shortly, CHAT).pause()).isEqualTo(Duration.ofSeconds(2));
    assertThat(TWO.after(shortly, CHAT).index()).isZero();
    assertThat(TWO.after(shortly, PLAN).index()).isEqualTo(1);
    LlmFailure later = refused(LlmErrorClass.RATE_LIMITED, 429, Duration.ofSeconds(7));
    assertThat(TWO.after(later, CHAT).index()).isEqualTo(1);
  }

  @Test
  void a_question_that_was_declined_is_not_carried_to_another() {
    LlmFailure declined = refused(LlmErrorClass.REFUSED, 400, null);
    assertThat(TWO.after(declined, CHAT).provider()).isEmpty();
  }

  @Test
  void what_may_have_been_billed_is_asked_elsewhere_and_never_again_there() {
    LlmFailure lost =
        new LlmFailure(LlmErrorClass.CONNECTION_LOST, null, null, Billable.UNKNOWN, MicroUsd.ZERO);
    assertThat(TWO.after(lost, CHAT).index()).isEqualTo(1);
    assertThat(TWO.after(lost, CHAT).repeat()).isFalse();
  }

  @Test
  void a_silent_one_is_left_early_only_when_somebody_else_waits_and_time_is_ample() {
    assertThat(TWO.untilWords(CHAT)).isEqualTo(Duration.ofSeconds(12));
    assertThat(TWO.untilWords(PLAN)).isEqualTo(PLAN);
    ChainWalk last = ChainWalk.of(List.of(new Named("one")));
    assertThat(last.untilWords(CHAT)).isEqualTo(CHAT);
  }

  /** A provider that is only looked at. */
  private record Named(String name) implements LlmProvider {
    @Override
    public LlmModel model() {
      return new LlmModel(name, "m");
    }

    @Override
    public ModelPrice price() {
      return ModelPrice.FREE;
    }

    @Override
    public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
      throw new IllegalStateException("nobody is asked here");
    }
  }
}
