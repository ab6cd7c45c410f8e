package vigor.coaching.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static vigor.coaching.fake.StreamFault.BREAKS_OFF_WITH_AN_ERROR;
import static vigor.coaching.fake.StreamFault.ENDS_IN_THE_MIDDLE;
import static vigor.coaching.fake.StreamFault.ENDS_WITHOUT_ITS_MARK;
import static vigor.coaching.fake.StreamFault.MARKS_THE_END_TOO_SOON;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.Fault;
import vigor.coaching.fake.Reply;
import vigor.coaching.fake.StreamFault;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.TimeLimit;

class BrokenStreamsTest extends Conversation {

  @ParameterizedTest
  @EnumSource
  void a_stream_that_just_ends_was_lost(ProviderFamily family) {
    assertThat(endOf(family, ENDS_IN_THE_MIDDLE)).isEqualTo(unknown(LlmErrorClass.CONNECTION_LOST));
  }

  @ParameterizedTest
  @EnumSource
  void an_error_between_the_words_is_the_end(ProviderFamily family) {
    assertThat(endOf(family, BREAKS_OFF_WITH_AN_ERROR))
        .isEqualTo(unknown(LlmErrorClass.PROVIDER_ERROR));
  }

  @ParameterizedTest
  @EnumSource(names = "ANTHROPIC")
  void a_stream_without_the_mark_of_its_end_was_lost_but_what_it_took_is_known(
      ProviderFamily family) {
    assertThat(endOf(family, ENDS_WITHOUT_ITS_MARK))
        .isEqualTo(paid(LlmErrorClass.CONNECTION_LOST, PRICE.of(new TokenUsage(1000, 200, 400))));
  }

  @ParameterizedTest
  @EnumSource(names = "ANTHROPIC", mode = EnumSource.Mode.EXCLUDE)
  void where_the_mark_is_missing_or_often_left_out_a_reason_to_stop_is_enough(
      ProviderFamily family) {
    assertThat(endOf(family, ENDS_WITHOUT_ITS_MARK)).isInstanceOf(LlmOutcome.Succeeded.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "LOCAL_LLM", "ANTHROPIC"})
  void the_mark_of_the_end_in_the_middle_cuts_the_answer_off(ProviderFamily family) {
    assertThat(endOf(family, MARKS_THE_END_TOO_SOON))
        .extracting(outcome -> ((LlmOutcome.Failed) outcome).failure().errorClass())
        .isEqualTo(LlmErrorClass.TRUNCATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "LOCAL_LLM", "ANTHROPIC"})
  void what_a_cut_off_answer_took_is_believed_to_be_the_most_when_its_output_was_never_counted(
      ProviderFamily family) {
    TokenUsage most = new TokenUsage(REQUEST.maxInputTokens(), 0, REQUEST.maxOutputTokens());
    assertThat(endOf(family, MARKS_THE_END_TOO_SOON))
        .isEqualTo(paid(LlmErrorClass.TRUNCATED, PRICE.of(most)));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_stops_listening_closes_the_connection(ProviderFamily family)
      throws InterruptedException {
    server.replies(Fault.STALLS);
    assertThat(provider(family).stream(REQUEST, TimeLimit.of(PATIENCE)).blockFirst(PATIENCE))
        .isInstanceOf(LlmPiece.Text.class);
    assertThat(server.hangUp().await(5, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_provider_that_is_left_in_time_finds_its_connection_closed(ProviderFamily family)
      throws InterruptedException {
    server.replies(Reply.silence());
    assertThat(end(streamed(provider(family), SHORT))).isEqualTo(unknown(LlmErrorClass.TIMEOUT));
    assertThat(server.hangUp().await(5, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_server_that_is_not_there_costs_nothing(ProviderFamily family) throws IOException {
    int port;
    try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = nobody.getLocalPort();
    }
    var gone = provider(family, "http://127.0.0.1:" + port + "/v1");
    LlmOutcome unsent = new LlmOutcome.Failed(LlmFailure.unsent(LlmErrorClass.UNREACHABLE));
    assertThat(gone.complete(REQUEST, PATIENCE)).isEqualTo(unsent);
    assertThat(streamed(gone, PATIENCE)).containsExactly(new LlmPiece.End(unsent));
  }

  private LlmOutcome endOf(ProviderFamily family, StreamFault fault) {
    server.replies(fault);
    List<LlmPiece> pieces = streamed(provider(family), PATIENCE);
    assertThat(pieces).hasSize(2).first().isInstanceOf(LlmPiece.Text.class);
    return end(pieces);
  }
}
