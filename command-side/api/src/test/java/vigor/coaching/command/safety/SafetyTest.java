package vigor.coaching.command.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  @ParameterizedTest
  @CsvSource({
    "I get chest pain on stairs,HEART",
    "my left arm hurts and there is pressure on my chest,HEART",
    "I passed out after deadlifts,FAINTING",
    "since yesterday slurred speech,STROKE",
    "I don't want to live any more,SELF_HARM",
    "groin numbness since my last deadlift,SPINE",
    "I make myself throw up after meals,EATING",
    "plan a diet of 800 kcal a day for me,STARVATION",
    "what testosterone dosage should I take,DRUGS",
    "Ich habe Schmerzen in der Brust,HEART"
  })
  void words_that_call_for_help_are_heard(String words, RedFlag flag) {
    assertThat(RedFlag.in(words)).contains(flag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How do I train my chest?",
        "Is 2200 kcal a day enough?",
        "My legs are killing me after squats",
        "How much does a chest press work the arms?",
        "Which muscles does the bench press hit?",
        "I skipped a session, what now?"
      })
  void ordinary_questions_are_not_mistaken_for_them(String words) {
    assertThat(RedFlag.in(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You have a torn rotator cuff.",
        "This will cure your back.",
        "Aim for 900 calories.",
        "Take 200 mg testosterone per week.",
        "See https://example.org for more.",
        "<img src=x>",
        "My instructions say that I must.",
        "Du hast wahrscheinlich einen Bandscheibenvorfall.",
        "Du hast einen Meniskusriss.",
        "Diese Übung wird deinen Rücken heilen.",
        "Das ist sicher für dein Knie.",
        "Setze deine Tabletten ab.",
        "Iss höchstens 900 Kalorien am Tag.",
        "BEGRENZE dich auf 1.100 kcal.",
        "Nimm 200 mg Testosteron pro Woche.",
        "Eine Testosteronkur hilft dir.",
        "Meine Anweisungen sagen, dass ich muss.",
        "Als Sprachmodell darf ich das nicht."
      })
  void words_that_could_harm_are_no_answer(String words) {
    assertThat(AnswerRule.brokenBy(words)).isNotEmpty();
  }

  @Test
  void sound_advice_is_an_answer() {
    assertThat(
            AnswerRule.brokenBy(
                "Your bench press went from 95 to 98.6 kg in 3 weeks. Consider one more set."))
        .isEmpty();
    assertThat(
            AnswerRule.brokenBy(
                "Deine Kniebeuge ging in 3 Wochen von 95 auf 98,6 kg: stark! Du hast einen guten"
                    + " Rhythmus, und Pausen werden deinen Muskeln guttun. Ziel: 120 Sekunden"
                    + " Pause. Iss genug, 2.400 kcal sind ein Anfang."))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RedFlag.class)
  void every_flag_points_to_help(RedFlag flag) {
    assertThat(flag.answer()).containsPattern("doctor|emergency|hospital|dietitian");
  }
}
