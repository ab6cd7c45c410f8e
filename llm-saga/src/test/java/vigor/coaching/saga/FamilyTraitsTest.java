package vigor.coaching.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.fake.Reply;
import vigor.coaching.fake.Usage;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.provider.Route;
import vigor.membership.command.MicroUsd;

/** What is true of one family and not of the others. */
class FamilyTraitsTest extends Conversation {

  @Test
  void openai_declines_in_words_and_is_paid_for_them() {
    assertThat(
            answer(
                ProviderFamily.OPENAI,
                """
                {"choices":[{"index":0,"message":{"role":"assistant","content":null,\
                "refusal":"I cannot."},"finish_reason":"stop"}],\
                "usage":{"prompt_tokens":1000,"completion_tokens":10,"total_tokens":1010}}\
                """))
        .isEqualTo(paid(LlmErrorClass.REFUSED, PRICE.of(new TokenUsage(1000, 0, 10))));
  }

  @Test
  void gemini_blocks_a_question_without_a_candidate() {
    assertThat(
            answer(
                ProviderFamily.GEMINI,
                """
                {"promptFeedback":{"blockReason":"SAFETY"},\
                "usageMetadata":{"promptTokenCount":1000,"totalTokenCount":1000}}\
                """))
        .isEqualTo(paid(LlmErrorClass.REFUSED, PRICE.of(new TokenUsage(1000, 0, 0))));
  }

  @Test
  void gemini_bills_thinking_as_output() {
    assertThat(
            answer(
                ProviderFamily.GEMINI,
                """
                {"candidates":[{"content":{"role":"model","parts":[{"text":"{}"}]},\
                "finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":5,\
                "candidatesTokenCount":2,"thoughtsTokenCount":40,"totalTokenCount":47}}\
                """))
        .isEqualTo(new LlmOutcome.Succeeded("{}", new TokenUsage(5, 0, 42)));
  }

  @Test
  void gemini_may_spend_its_whole_limit_on_thinking() {
    assertThat(
            answer(
                ProviderFamily.GEMINI,
                """
                {"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS","index":0}],\
                "usageMetadata":{"promptTokenCount":5,"thoughtsTokenCount":500,\
                "totalTokenCount":505}}\
                """))
        .isEqualTo(paid(LlmErrorClass.TRUNCATED, PRICE.of(new TokenUsage(5, 0, 500))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "cancelled"})
  void perplexity_fails_with_a_success_status(String status) {
    assertThat(
            answer(
                ProviderFamily.PERPLEXITY,
                "{\"status\":\"%s\",\"output\":[],\"error\":{\"message\":\"no\"}}"
                    .formatted(status)))
        .isEqualTo(unknown(LlmErrorClass.PROVIDER_ERROR));
  }

  @Test
  void perplexity_states_its_price_which_is_rounded_up_once() {
    LlmOutcome outcome =
        answer(
            ProviderFamily.PERPLEXITY,
            """
            {"status":"completed","output":[{"type":"search_results","results":[]},\
            {"type":"message","content":[{"type":"output_text","text":"{}"}]}],\
            "usage":{"input_tokens":10,"output_tokens":2,"total_tokens":12,\
            "cost":{"currency":"USD","total_cost":0.0050071}}}\
            """);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            LlmOutcome.Succeeded.class,
            answer -> assertThat(answer.cost(PRICE)).isEqualTo(new MicroUsd(5_008)));
  }

  @Test
  void perplexity_takes_too_long_for_a_plan_and_is_asked_when_there_is_time() {
    LlmProvider slow = new GuardedProvider(provider(ProviderFamily.PERPLEXITY), Clock.systemUTC());
    LlmProvider fast = provider(ProviderFamily.LOCAL_LLM);
    Roster roster =
        new Roster(RoutingPolicy.FIRST, List.of(RosterEntry.of(slow, 1), RosterEntry.of(fast, 2)));
    Duration forAPlan = Duration.ofSeconds(2);
    assertThat(route(roster, forAPlan).providers()).containsExactly(fast);
    assertThat(route(roster, Duration.ofSeconds(30)).providers()).containsExactly(slow, fast);
    LlmOutcome unsent = new LlmOutcome.Failed(LlmFailure.unsent(LlmErrorClass.DEADLINE_PASSED));
    assertThat(slow.complete(REQUEST, forAPlan)).isEqualTo(unsent);
    assertThat(streamed(slow, forAPlan)).containsExactly(new LlmPiece.End(unsent));
    assertThat(server.received()).isEmpty();
  }

  private static Route route(Roster roster, Duration timeLeft) {
    RouteNeeds needs = new RouteNeeds(MicroUsd.dollars(1), timeLeft.toMillis());
    return roster.route(new LlmCallId(new UUID(1, 1)), needs, REQUEST);
  }

  @Test
  void anthropic_may_ask_for_a_pause_between_the_words() {
    assertThat(
            stream(
                ProviderFamily.ANTHROPIC,
                """
                event: error
                data: {"type":"error","error":{"type":"rate_limit_error","message":"slow down"}}

                """))
        .isEqualTo(unknown(LlmErrorClass.RATE_LIMITED));
  }

  @Test
  void a_provider_that_counts_back_is_believed_its_larger_number() {
    String frame =
        """
        data: {"candidates":[{"content":{"role":"model","parts":[{"text":"a"}]}%s,"index":0}],\
        "usageMetadata":{"promptTokenCount":%d,"candidatesTokenCount":%d}}

        """;
    assertThat(
            stream(
                ProviderFamily.GEMINI,
                frame.formatted("", 100, 50)
                    + frame.formatted(",\"finishReason\":\"STOP\"", 90, 3)))
        .isEqualTo(new LlmOutcome.Succeeded("aa", new TokenUsage(100, 0, 50)));
  }

  @Test
  void each_family_is_told_the_output_limit_in_its_own_words() {
    assertThat(sent(ProviderFamily.OPENAI).path("max_completion_tokens").asInt()).isEqualTo(500);
    assertThat(sent(ProviderFamily.LOCAL_LLM).path("max_tokens").asInt()).isEqualTo(500);
    assertThat(sent(ProviderFamily.ANTHROPIC).path("max_tokens").asInt()).isEqualTo(500);
    assertThat(sent(ProviderFamily.PERPLEXITY).path("max_output_tokens").asInt()).isEqualTo(500);
    assertThat(sent(ProviderFamily.GEMINI).at("/generationConfig/maxOutputTokens").asInt())
        .isEqualTo(500);
  }

  @ParameterizedTest
  @EnumSource(names = "GEMINI", mode = EnumSource.Mode.EXCLUDE)
  void an_answer_that_does_not_say_what_it_took_counts_with_its_upper_bound(ProviderFamily family) {
    LlmOutcome bounded =
        new LlmOutcome.Succeeded("{}", new TokenUsage(REQUEST.maxInputTokens(), 0, 500));
    server.replies(Reply.answer("{}", "stop", Usage.UNSAID));
    assertThat(provider(family).complete(REQUEST, PATIENCE)).isEqualTo(bounded);
    assertThat(end(streamed(provider(family), PATIENCE))).isEqualTo(bounded);
  }

  @ParameterizedTest
  @EnumSource
  void an_answer_that_claims_to_have_taken_nothing_counts_with_its_upper_bound(
      ProviderFamily family) {
    server.replies(Reply.answer("{}", "stop", Reply.usage(0, 0, 0)));
    assertThat(provider(family).complete(REQUEST, PATIENCE))
        .isEqualTo(
            new LlmOutcome.Succeeded("{}", new TokenUsage(REQUEST.maxInputTokens(), 0, 500)));
  }

  @ParameterizedTest
  @EnumSource
  void a_provider_that_went_beyond_the_output_limit_is_believed_because_the_house_must_pay(
      ProviderFamily family) {
    server.replies(Reply.answer("{}", "stop", Reply.usage(1_000, 0, 9_000)));
    assertThat(provider(family).complete(REQUEST, PATIENCE))
        .isEqualTo(new LlmOutcome.Succeeded("{}", new TokenUsage(1_000, 0, 9_000)));
  }

  @Test
  void gemini_without_usage_cannot_be_read_by_the_library_and_may_have_cost_money() {
    server.replies(Reply.answer("{}", "stop", Usage.UNSAID));
    assertThat(provider(ProviderFamily.GEMINI).complete(REQUEST, PATIENCE))
        .isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  private LlmOutcome stream(ProviderFamily family, String frames) {
    server.replies(Reply.stream(frames));
    return end(streamed(provider(family), PATIENCE));
  }

  private LlmOutcome answer(ProviderFamily family, String body) {
    server.replies(Reply.body(200, "", body));
    return provider(family).complete(REQUEST, PATIENCE);
  }

  private JsonNode sent(ProviderFamily family) {
    server.replies(Reply.answer("{}"));
    provider(family).complete(REQUEST, PATIENCE);
    return Objects.requireNonNull(JsonMapper.shared().readTree(server.received().getLast().body()));
  }
}
