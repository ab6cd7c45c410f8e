package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
