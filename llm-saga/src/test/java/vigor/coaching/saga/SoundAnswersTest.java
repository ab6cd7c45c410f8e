package vigor.coaching.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.Oddity;
import vigor.coaching.fake.Received;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;

class SoundAnswersTest extends Conversation {
  private static final String TEXT = "{\"title\":\"Kraft für Größe 💪\"}";
  private static final LlmOutcome SOUND =
      new LlmOutcome.Succeeded(TEXT, new TokenUsage(1000, 200, 400));

  /** Nothing here is late but for a busy machine. */
  @Override
  Limits limits() {
    return new Limits(PATIENCE, PATIENCE, LIMITS.mostBytes());
  }

  @ParameterizedTest
  @EnumSource
  void a_whole_answer_comes_with_what_it_took(ProviderFamily family) {
    server.replies(Reply.answer(TEXT));
    assertThat(provider(family).complete(REQUEST, PATIENCE)).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @EnumSource
  void words_come_as_they_are_written_and_then_the_end(ProviderFamily family) {
    server.replies(Reply.answer(TEXT));
    List<LlmPiece> pieces = streamed(provider(family), PATIENCE);
    assertThat(pieces).hasSize(4);
    assertThat(words(pieces)).isEqualTo(TEXT);
    assertThat(end(pieces)).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @EnumSource
  void the_way_bytes_are_cut_and_lines_are_ended_does_not_matter(ProviderFamily family) {
    for (Oddity oddity : Oddity.values()) {
      server.replies(oddity.of(TEXT));
      List<LlmPiece> pieces = streamed(provider(family), PATIENCE);
      assertThat(words(pieces)).as("%s", oddity).isEqualTo(TEXT);
      assertThat(end(pieces)).as("%s", oddity).isEqualTo(SOUND);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_is_used_again_after_a_stream(ProviderFamily family) {
    server.replies(Reply.answer(TEXT));
    var provider = provider(family);
    assertThat(end(streamed(provider, PATIENCE))).isEqualTo(SOUND);
    assertThat(provider.complete(REQUEST, PATIENCE)).isEqualTo(SOUND);
    assertThat(end(streamed(provider, PATIENCE))).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @EnumSource
  void the_output_limit_and_the_shape_are_sent_and_the_key_only_in_a_header(ProviderFamily family) {
    server.replies(Reply.answer(TEXT));
    provider(family).complete(REQUEST, PATIENCE);
    streamed(provider(family), PATIENCE);
    assertThat(server.received()).hasSize(2);
    for (Received sent : server.received()) {
      JsonNode body = JsonMapper.shared().readTree(sent.body());
      assertThat(sent.body()).contains("500").contains("object").doesNotContain("secret");
      assertThat(body.findValues("schema").size() + body.findValues("responseJsonSchema").size())
          .isEqualTo(1);
      assertThat(sent.head().lines().findFirst().orElseThrow()).doesNotContain("secret");
      assertThat(sent.head().toLowerCase(Locale.ROOT)).contains("secret");
    }
  }

  private static String words(List<LlmPiece> pieces) {
    return Flux.fromIterable(pieces)
        .ofType(LlmPiece.Text.class)
        .map(LlmPiece.Text::text)
        .reduce("", String::concat)
        .blockOptional()
        .orElseThrow();
  }
}
