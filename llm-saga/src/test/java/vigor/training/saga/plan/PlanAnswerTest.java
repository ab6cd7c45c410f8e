package vigor.training.saga.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanDraft;

class PlanAnswerTest {
  private static final String PLAN =
      """
      {"title":"Strong","days":[{"name":"A","exercises":[{"id":"goblet-squat","sets":3,"lo":6,\
      "hi":10,"rpe":8,"rest":120}]}]}""";

  @Test
  void a_compact_plan_is_a_draft() {
    assertThat(PlanAnswer.parse(PLAN))
        .contains(
            new PlanDraft(
                "Strong",
                List.of(
                    new DraftDay(
                        "A", List.of(new DraftExercise("goblet-squat", 3, 6, 10, 8, 120))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"```json\n%s\n```", "  %s\n", "```\n%s```"})
  void a_wrapping_does_no_harm(String wrapping) {
    assertThat(PlanAnswer.parse(wrapping.formatted(PLAN))).isEqualTo(PlanAnswer.parse(PLAN));
  }

  @Test
  void an_extra_field_does_no_harm() {
    assertThat(PlanAnswer.parse(PLAN.replace("{\"title\"", "{\"comment\":\"hi\",\"title\"")))
        .isEqualTo(PlanAnswer.parse(PLAN));
  }

  @Test
  void a_name_becomes_one_short_line() {
    String shouting = PLAN.replace("Strong", "Be\\nstrong\\u0007 " + "x".repeat(200));
    assertThat(PlanAnswer.parse(shouting).orElseThrow().title())
        .startsWith("Be strong")
        .hasSize(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "Sure! Here is your plan.",
        "{\"title\":\"x\"}",
        "{\"title\":\"x\",\"days\":[]}",
        "{\"title\":\"x\",\"days\":[null]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[]}]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[null]}]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[{\"id\":\"a\",\"sets\":\"3\","
            + "\"lo\":6,\"hi\":10,\"rpe\":8,\"rest\":120}]}]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[{\"id\":\"a\",\"sets\":3.7,"
            + "\"lo\":6,\"hi\":10,\"rpe\":8,\"rest\":120}]}]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[{\"id\":\"a\",\"sets\":3,"
            + "\"lo\":6,\"hi\":10,\"rpe\":8}]}]}",
        "{\"title\":\"x\",\"days\":[{\"name\":\"A\",\"exercises\":[{\"id\":null,\"sets\":3,"
            + "\"lo\":6,\"hi\":10,\"rpe\":8,\"rest\":120}]}]}"
      })
  void anything_else_is_nonsense(String answer) {
    assertThat(PlanAnswer.parse(answer)).isEmpty();
  }

  @Test
  void a_plan_followed_by_anything_is_nonsense() {
    assertThat(PlanAnswer.parse(PLAN + " {}")).isEmpty();
  }

  @Test
  void a_plan_of_eight_days_is_nonsense() {
    String day = PLAN.substring(PLAN.indexOf("{\"name\""), PLAN.lastIndexOf("]}"));
    String eight = String.join(",", Collections.nCopies(8, day));
    assertThat(PlanAnswer.parse("{\"title\":\"x\",\"days\":[" + eight + "]}")).isEmpty();
  }
}
