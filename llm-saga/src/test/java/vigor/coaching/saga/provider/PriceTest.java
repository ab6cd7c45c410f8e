package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

class PriceTest {
  private static final ModelPrice LUNA = PriceList.of("openai", "gpt-5.6-luna").orElseThrow();

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
    assertThat(LUNA.upperBound(request)).isEqualTo(new MicroUsd(53 + 1_200));
  }

  @Test
  void a_model_without_a_price_counts_as_dearer_than_any_listed_one() {
    assertThat(PriceList.of("openai", "somebody-elses-model")).isEmpty();
    ModelPrice dearest = PriceList.of("openai", "gpt-5.6-sol").orElseThrow();
    assertThat(PriceList.UNKNOWN_MODEL.output()).isGreaterThan(dearest.output());
    assertThat(PriceList.UNKNOWN_MODEL.input()).isGreaterThan(dearest.input());
  }

  @Test
  void only_what_never_left_is_asked_for_again_and_only_once() {
    ChainWalk start = new ChainWalk(List.of(), 0, false);
    LlmFailure unreachable = LlmFailure.unsent(LlmErrorClass.UNREACHABLE);
    Duration ample = Duration.ofSeconds(2);
    assertThat(start.after(unreachable, ample).index()).isZero();
    assertThat(start.after(unreachable, ample).after(unreachable, ample).index()).isEqualTo(1);
    assertThat(start.after(unreachable, Duration.ofMillis(500)).index()).isEqualTo(1);
    assertThat(start.after(LlmFailure.unsent(LlmErrorClass.CIRCUIT_OPEN), ample).index())
        .isEqualTo(1);
  }
}
