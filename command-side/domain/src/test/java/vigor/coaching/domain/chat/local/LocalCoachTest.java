package vigor.coaching.domain.chat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.safety.AnswerRule;

class LocalCoachTest {
  private static final LocalCoach COACH = LocalCoach.bundled();
  private static final List<CoachFact> FACTS =
      List.of(
          fact("next_session-1", FactKind.NEXT_SESSION, "Next is Full body B, about 52 minutes."),
          fact("strength-1", FactKind.STRENGTH, "Barbell bench press: 98.6 kg, up 2.1 kg."),
          fact("strength-2", FactKind.STRENGTH, "Barbell back squat: 131 kg, up 4 kg."),
          fact("streak-1", FactKind.STREAK, "You have trained 4 weeks in a row."));

  @ParameterizedTest
  @CsvSource({
    "What should I train today?,next_session-1",
    "Am I making progress?,strength-1",
    "How is my back squat doing?,strength-2",
    "I lack motivation,streak-1"
  })
  void a_question_about_oneself_is_answered_with_ones_own_figures(String question, String cited) {
    CoachAnswer answer = ask(question, FACTS);
    assertThat(answer.citations()).contains(cited);
    assertThat(answer.text()).contains(text(cited));
  }

  @ParameterizedTest
  @CsvSource({
    "How do I lose belly fat?,Vispute",
    "Should I train to failure?,Refalo",
    "Will cardio kill my gains?,Schumann",
    "Should my knees pass my toes in a squat?,Fry"
  })
  void a_common_question_is_answered_with_its_source(String question, String source) {
    assertThat(ask(question, List.of()).text()).contains(source);
  }

  @Test
  void a_named_exercise_is_explained_with_its_cues() {
    assertThat(ask("How do I do a goblet squat?", List.of()).text()).contains("quads");
  }

  @Test
  void what_is_not_known_yet_is_told_with_the_way_there() {
    assertThat(ask("What should I train next?", List.of()).text())
        .contains("Accept one under Plan");
  }

  @Test
  void a_question_that_fits_nothing_is_told_what_can_be_asked() {
    assertThat(ask("qwertz", List.of()).text()).contains("your next session");
  }

  @Test
  void the_same_question_gets_the_same_answer() {
    assertThat(ask("Am I making progress?", FACTS)).isEqualTo(ask("Am I making progress?", FACTS));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void no_bundled_answer_breaks_the_rules_for_answers(Knowledge.Entry entry) {
    assertThat(AnswerRule.brokenBy(entry.answer())).isEmpty();
    assertThat(entry.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_bundled_answer_is_found_by_its_typical_question(Knowledge.Entry entry) {
    assertThat(ask(entry.question(), List.of()).text()).contains(entry.answer());
  }

  @ParameterizedTest
  @CsvSource({
    "Is it bad to eat carbs before bed?,carbs-at-night",
    "Do women need different training?,women-light",
    "What is the best time of day to work out?,time-of-day",
    "'I have a fever, can I train?',ill",
    "Do cold plunges ruin my gains?,ice-bath",
    "Do I have to squat below parallel?,deep-squats",
    "How should I brace in the deadlift?,breathing"
  })
  void other_words_for_the_same_question_find_it_too(String question, String id) {
    assertThat(Knowledge.bundled().about(question)).map(Knowledge.Entry::id).contains(id);
  }

  @Test
  void there_are_at_least_fifteen_myths_and_fifteen_answers_on_practice() {
    for (Knowledge.Entry.Kind kind : Knowledge.Entry.Kind.values()) {
      assertThat(entries()).filteredOn(it -> it.kind() == kind).hasSizeGreaterThanOrEqualTo(15);
    }
    assertThat(entries()).extracting(Knowledge.Entry::id).doesNotHaveDuplicates();
  }

  private static List<Knowledge.Entry> entries() {
    return Knowledge.bundled().entries();
  }

  private static CoachAnswer ask(String question, List<CoachFact> facts) {
    return COACH.answer(new CoachQuestion(question, facts), Tone.WARM);
  }

  private static String text(String id) {
    return FACTS.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().text();
  }

  private static CoachFact fact(String id, FactKind kind, String text) {
    return new CoachFact(id, kind, text, null);
  }
}
