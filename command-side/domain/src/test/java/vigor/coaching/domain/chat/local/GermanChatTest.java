package vigor.coaching.domain.chat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.safety.RedFlag;
import vigor.kernel.command.language.Phrasebook;
import vigor.training.command.catalogue.ExerciseCatalogue;

/** Who asks in German is understood, and whatever the local coach answers can be read in German. */
class GermanChatTest {
  private static final LocalCoach COACH = LocalCoach.bundled();
  private static final List<CoachFact> FACTS =
      List.of(
          new CoachFact(
              "week-1",
              FactKind.WEEK,
              "Week of 2026-11-23: 3 sessions, 12000 kg lifted; hard sets: chest 8 (enough to keep,"
                  + " too little to grow), lower back 2 (no range known).",
              "/progress"));

  @Test
  void each_piece_of_knowledge_is_told_in_german() {
    assertThat(Knowledge.bundled().entries())
        .extracting(Knowledge.Entry::question)
        .allSatisfy(question -> assertGerman(answer(question, Tone.WARM, FACTS)));
  }

  @Test
  void how_an_exercise_is_done_is_told_in_german() {
    assertThat(ExerciseCatalogue.bundled().all())
        .allSatisfy(
            exercise -> assertGerman(new NamedExercise(exercise, exercise.name()).explained()));
  }

  @ParameterizedTest
  @EnumSource
  void what_cannot_be_answered_is_told_in_german(Tone tone) {
    assertGerman(answer("xyzzy", tone, List.of()));
    assertGerman(answer("xyzzy", tone, FACTS));
  }

  @ParameterizedTest
  @EnumSource
  void each_answer_of_safety_is_told_in_german(RedFlag flag) {
    assertGerman(flag.answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wie mache ich Kreuzheben?|Conventional deadlift works",
        "Wie lange Pause zwischen den Sätzen?|Rest two to three minutes",
        "Wie viele Wiederholungen sind gut?|Muscle grows about as well",
        "Wie viel habe ich diese Woche gemacht?|Week of 2026-11-23",
        "Soll ich morgens trainieren?|The best time is the one you keep",
      })
  void a_german_question_finds_its_answer(String question, String answered) {
    assertThat(answer(question, Tone.DIRECT, FACTS)).contains(answered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bin ich stärker geworden?",
        "Was soll ich heute trainieren?",
        "Wie lief die letzte Einheit?",
        "Wie viele Sätze waren es?",
        "Ich habe keine Lust",
        "Wie ist die Aufteilung?",
        "Was macht mein Gewicht?",
        "Mein Knie tut weh",
      })
  void what_is_missing_is_told_in_german(String question) {
    assertGerman(answer(question, Tone.CALM, List.of()));
  }

  private static String answer(String question, Tone tone, List<CoachFact> facts) {
    return COACH.answer(new CoachQuestion(question, facts), tone).text();
  }

  private static void assertGerman(String english) {
    assertThat(Phrasebook.german().knows(english)).as(english).isPresent();
  }
}
