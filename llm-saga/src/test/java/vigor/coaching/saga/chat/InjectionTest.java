package vigor.coaching.saga.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.saga.LlmRequest;

/** Words of a person or of a model that want to be more than words. */
class InjectionTest {
  private static final LlmRequest HARMLESS = request("How am I doing?");

  @ParameterizedTest
  @MethodSource("vigor.coaching.saga.Corpus#questions")
  void whatever_a_person_asks_is_data_in_its_own_field_and_changes_no_instruction(String words) {
    LlmRequest request = request(words);
    assertThat(request.instruction()).isEqualTo(HARMLESS.instruction());
    JsonNode material = Objects.requireNonNull(JsonMapper.shared().readTree(request.material()));
    assertThat(material.path("question").asString()).isEqualTo(words);
    assertThat(material.propertyNames())
        .isEqualTo(JsonMapper.shared().readTree(HARMLESS.material()).propertyNames());
  }

  @ParameterizedTest
  @MethodSource("vigor.coaching.saga.Corpus#answers")
  void what_a_model_may_not_say_reaches_nobody_nor_does_what_follows(String words) {
    StringBuilder heard = new StringBuilder();
    SafeWords safe = new SafeWords(heard::append, () -> {});
    safe.next("Well done. ");
    safe.next(words + "\n");
    safe.next("And then rest.\n");
    assertThat(heard.toString()).isEqualTo("Well done. ");
  }

  private static LlmRequest request(String question) {
    return ChatPrompt.of(new CoachQuestion(question, List.of()), Tone.WARM, List.of());
  }
}
