package vigor.training.saga.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.language.Language;
import vigor.kernel.saga.LlmRequest;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanDraft;

/** A wish in a profile, or a title in an answer, that wants to be more than words. */
class InjectionTest {
  private static final PlanPrompt PROMPT = new PlanPrompt(ExerciseCatalogue.bundled().all());

  @ParameterizedTest
  @MethodSource("vigor.coaching.saga.Corpus#questions")
  void whatever_a_person_wishes_is_data_in_its_own_field_and_changes_no_instruction(String wish) {
    LlmRequest harmless = PROMPT.of(Briefs.brief(true, "More legs, please."), Language.GERMAN);
    LlmRequest request = PROMPT.of(Briefs.brief(true, wish), Language.GERMAN);
    assertThat(request.instruction()).isEqualTo(harmless.instruction());
    assertThat(request.shape()).isEqualTo(harmless.shape());
    assertThat(request.maxOutputTokens()).isEqualTo(harmless.maxOutputTokens());
    JsonNode told = json(request.material());
    assertThat(told.path("note").asString()).isEqualTo(wish);
    assertThat(told.path("cleared")).isEqualTo(json(harmless.material()).path("cleared"));
    assertThat(told.path("exercises")).isEqualTo(json(harmless.material()).path("exercises"));
  }

  @ParameterizedTest
  @MethodSource("vigor.coaching.saga.Corpus#questions")
  void a_model_s_title_is_one_short_line_and_its_ids_are_only_ids(String words) {
    String plan =
        """
        {"title":%s,"days":[{"name":%s,"exercises":[{"id":%s,"sets":3,"lo":8,"hi":12,"rpe":7,\
        "rest":90}]}]}\
        """
            .formatted(text(words), text(words), text(words));
    PlanDraft draft = PlanAnswer.parse(plan).orElseThrow();
    assertThat(draft.title()).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("\\p{C}");
    assertThat(draft.days().getFirst().exercises().getFirst().exerciseId()).isEqualTo(words);
  }

  private static String text(String words) {
    return JsonMapper.shared().writeValueAsString(words);
  }

  private static JsonNode json(String text) {
    return Objects.requireNonNull(JsonMapper.shared().readTree(text));
  }
}
