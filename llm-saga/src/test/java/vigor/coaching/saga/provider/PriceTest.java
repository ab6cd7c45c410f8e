package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

class PriceTest {
  private static final ModelPrice LUNA = new ModelPrice(200_000, 20_000, 1_200_000);

  @Test
  void a_call_costs_what_its_tokens_cost() {
    assertThat(LUNA.of(new TokenUsage(2_500, 0, 2_500))).isEqualTo(new MicroUsd(3_500));
  }

  @Test
  void tokens_read_before_cost_less() {
    assertThat(LUNA.of(new TokenUsage(2_500, 2_500, 0))).isEqualTo(new MicroUsd(50));
  }

  @Test
  void a_part_of_a_micro_dollar_is_rounded_up() {
    assertThat(LUNA.of(new TokenUsage(1, 0, 0))).isEqualTo(new MicroUsd(1));
  }

  @Test
  void absurd_counts_neither_overflow_nor_turn_negative() {
    assertThat(LUNA.of(new TokenUsage(Long.MAX_VALUE, -5, Long.MAX_VALUE)))
        .isEqualTo(MicroUsd.dollars(2 + 12));
    assertThat(LUNA.of(new TokenUsage(-1, 10, -1))).isEqualTo(new MicroUsd(1));
  }

  @Test
  void the_upper_bound_counts_each_byte_as_a_token_and_the_whole_output() {
    LlmRequest request = new LlmRequest("ä", "{}", new LlmRequest.Shape("plan", "{}"), 1_000);
    assertThat(request.maxInputTokens()).isEqualTo(2 + 2 + 2 + 256);
    assertThat(LUNA.upperBound(request.maxInputTokens(), request.maxOutputTokens()))
        .isEqualTo(new MicroUsd(53 + 1_200));
  }

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
    assertThat(start.after(broken, Duration.ofSeconds(2)).repeat()).isFalse();
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
}
