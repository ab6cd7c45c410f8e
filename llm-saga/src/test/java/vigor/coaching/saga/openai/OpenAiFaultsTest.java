package vigor.coaching.saga.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.membership.command.MicroUsd;

class OpenAiFaultsTest extends OpenAiConversation {

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
    ProviderSettings gone = settings("http://127.0.0.1:" + port + "/v1");
    assertThat(
            new ConfiguredProviders(Limits.STANDARD, Clock.systemUTC())
                .provider(gone)
                .complete(REQUEST, PATIENCE))
        .isEqualTo(new LlmOutcome.Failed(LlmFailure.unsent(LlmErrorClass.UNREACHABLE)));
  }
}
