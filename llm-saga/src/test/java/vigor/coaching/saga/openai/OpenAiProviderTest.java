package vigor.coaching.saga.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.fake.FakeOpenAi;
import vigor.coaching.saga.fake.Reply;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** Over a real connection to a server that speaks the wire format and its faults. */
class OpenAiProviderTest {
  private static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  private static final LlmRequest REQUEST =
      new LlmRequest("Plan.", "{\"days\":3}", "plan", "{\"type\":\"object\"}", 500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final FakeOpenAi openAi = FakeOpenAi.started();
  private final OpenAiProvider provider =
      new OpenAiProvider(settings(openAi.baseUrl()), Clock.systemUTC());

  @AfterEach
  void stop() {
    openAi.close();
  }

  @Test
  void a_whole_answer_comes_with_what_it_took() {
    openAi.replies(Reply.answer("{\"title\":\"x\"}"));
    assertThat(ask(PATIENCE))
        .isEqualTo(new LlmOutcome.Succeeded("{\"title\":\"x\"}", new TokenUsage(1000, 200, 400)));
  }

  @Test
  void the_question_is_sent_with_key_schema_and_output_limit() {
    openAi.replies(Reply.answer("{}"));
    ask(PATIENCE);
    FakeOpenAi.Received sent = openAi.received().getFirst();
    JsonNode body = JsonMapper.shared().readTree(sent.body());
    assertThat(sent.head()).startsWith("POST /v1/chat/completions ");
    assertThat(sent.head().toLowerCase(Locale.ROOT)).contains("authorization: bearer k");
    assertThat(body.at("/model").asString()).isEqualTo("m");
    assertThat(body.at("/max_completion_tokens").asInt()).isEqualTo(500);
    assertThat(body.at("/response_format/json_schema/strict").asBoolean()).isTrue();
    assertThat(body.at("/response_format/json_schema/schema/type").asString()).isEqualTo("object");
    assertThat(body.at("/messages/0/role").asString()).isEqualTo("system");
    assertThat(body.at("/messages/1/role").asString()).isEqualTo("user");
  }

  @Test
  void the_upper_bound_covers_every_byte_that_is_sent() {
    openAi.replies(Reply.answer("{}"));
    ask(PATIENCE);
    assertThat(REQUEST.maxInputTokens())
        .isGreaterThanOrEqualTo(openAi.received().getFirst().body().length() - 200);
  }

  @Test
  void too_many_requests_keeps_how_long_to_wait() {
    openAi.replies(Reply.status(429, "Retry-After: 7\r\n"));
    assertThat(failure(PATIENCE))
        .isEqualTo(
            new LlmFailure(
                LlmErrorClass.RATE_LIMITED,
                429,
                Duration.ofSeconds(7),
                Billable.NO,
                MicroUsd.ZERO));
  }

  @Test
  void a_failing_provider_is_asked_exactly_once() {
    openAi.replies(Reply.status(500));
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.PROVIDER_ERROR);
    assertThat(openAi.received()).hasSize(1);
  }

  @Test
  void a_refused_key_and_a_refused_question_are_told_apart() {
    openAi.replies(Reply.status(401), Reply.status(400), Reply.status(404));
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.NOT_ALLOWED);
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.BAD_REQUEST);
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.BAD_REQUEST);
  }

  @Test
  void a_silent_provider_is_left_in_time_and_the_connection_closed() throws InterruptedException {
    openAi.replies(Reply.silence());
    assertThat(failure(SHORT)).isEqualTo(unknown(LlmErrorClass.TIMEOUT));
    assertThat(openAi.hangUp().await(2, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void an_answer_that_stops_half_way_is_left_in_time() throws InterruptedException {
    openAi.replies(Reply.stall("{}"));
    assertThat(failure(SHORT)).isEqualTo(unknown(LlmErrorClass.TIMEOUT));
    assertThat(openAi.hangUp().await(2, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_reset_connection_may_have_cost_money_and_is_not_repeated() {
    openAi.replies(Reply.reset());
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.CONNECTION_LOST));
    assertThat(openAi.received()).hasSize(1);
  }

  @Test
  void a_connection_reset_after_an_answer_is_not_repeated_either() {
    openAi.replies(Reply.answer("{}"), Reply.reset());
    ask(PATIENCE);
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.CONNECTION_LOST));
    assertThat(openAi.received()).hasSize(2);
  }

  @Test
  void a_cut_off_answer_is_not_an_answer() {
    openAi.replies(Reply.cutOff("{\"title\":\"a long enough answer\"}"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.CONNECTION_LOST));
  }

  @Test
  void an_answer_at_the_output_limit_is_truncated_and_paid() {
    openAi.replies(Reply.answer("{\"title\":", "length", Reply.usage(1000, 0, 500)));
    assertThat(failure(PATIENCE))
        .isEqualTo(
            new LlmFailure(
                LlmErrorClass.TRUNCATED, 200, null, Billable.YES, new MicroUsd(200 + 600)));
  }

  @Test
  void a_filtered_answer_is_a_refusal() {
    openAi.replies(Reply.answer("", "content_filter", Reply.usage(10, 0, 1)));
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.REFUSED);
  }

  @Test
  void an_answer_without_usage_counts_with_its_upper_bound() {
    openAi.replies(Reply.answer("{}", "stop", "null"));
    assertThat(ask(PATIENCE))
        .isEqualTo(
            new LlmOutcome.Succeeded("{}", new TokenUsage(REQUEST.maxInputTokens(), 0, 500)));
  }

  @Test
  void a_page_of_html_is_nonsense() {
    openAi.replies(Reply.body(200, "", "<html>Welcome</html>"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  @Test
  void an_error_dressed_as_success_is_nonsense() {
    openAi.replies(Reply.body(200, "", "{\"error\":{\"message\":\"overloaded\"}}"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  @Test
  void an_answer_of_another_shape_is_nonsense() {
    openAi.replies(Reply.body(200, "", "{\"choices\":[{\"index\":0}]}"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  @Test
  void a_flood_is_cut_off() {
    openAi.replies(Reply.answer("x".repeat(600_000)));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.TOO_LARGE));
  }

  @Test
  void a_server_that_is_not_there_costs_nothing() throws IOException {
    int port;
    try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = nobody.getLocalPort();
    }
    OpenAiSettings gone = settings("http://127.0.0.1:" + port + "/v1");
    assertThat(new OpenAiProvider(gone, Clock.systemUTC()).complete(REQUEST, PATIENCE))
        .isEqualTo(new LlmOutcome.Failed(LlmFailure.unsent(LlmErrorClass.UNREACHABLE)));
  }

  private LlmOutcome ask(Duration patience) {
    return provider.complete(REQUEST, patience);
  }

  private LlmFailure failure(Duration patience) {
    LlmOutcome outcome = ask(patience);
    assertThat(outcome).isInstanceOf(LlmOutcome.Failed.class);
    return ((LlmOutcome.Failed) outcome).failure();
  }

  private static OpenAiSettings settings(String baseUrl) {
    return new OpenAiSettings("k", baseUrl, "m", PRICE, null);
  }

  private static LlmFailure unknown(LlmErrorClass errorClass) {
    return new LlmFailure(errorClass, null, null, Billable.UNKNOWN, MicroUsd.ZERO);
  }
}
