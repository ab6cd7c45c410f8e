package vigor.coaching.domain.note.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.command.safety.AnswerRule;

class MotivationTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final List<CoachFact> FACTS =
      List.of(
          fact("profile-1", FactKind.PROFILE, "Level: beginner."),
          fact("next_session-1", FactKind.NEXT_SESSION, "Next session: Day 2, about 45 minutes."),
          fact("streak-1", FactKind.STREAK, "Trained 3 weeks in a row."),
          fact("record-1", FactKind.RECORD, "Back squat: heaviest weight, 120 kg."));

  @ParameterizedTest
  @EnumSource(Tone.class)
  void neighbouring_days_differ_and_the_same_day_does_not(Tone tone) {
    for (int i = 0; i < 30; i++) {
      assertThat(on(DAY.plusDays(i), FACTS, tone))
          .isEqualTo(on(DAY.plusDays(i), FACTS, tone))
          .isNotEqualTo(on(DAY.plusDays(i + 1), FACTS, tone));
    }
  }

  @Test
  void it_tells_one_thing_done_and_what_is_next_and_cites_both() {
    CoachAnswer note = on(DAY, FACTS, Tone.WARM);
    assertThat(note.citations()).hasSize(2).contains("next_session-1");
    assertThat(note.text()).contains("Next session: Day 2").doesNotContain("Level");
  }

  @Test
  void every_win_gets_its_day() {
    assertThat(on(DAY, FACTS, Tone.WARM).citations())
        .doesNotContainAnyElementsOf(winsOf(DAY.plusDays(1)));
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void who_has_done_nothing_yet_gets_a_first_step_and_no_figure(Tone tone) {
    CoachAnswer note = on(DAY, List.of(), tone);
    assertThat(note.citations()).isEmpty();
    assertThat(note.text()).containsIgnoringCase("log").doesNotContainPattern("\\d");
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void its_own_words_hold_no_figure_no_claim_and_no_blame(Tone tone) {
    for (int i = 0; i < 30; i++) {
      String text = on(DAY.plusDays(i), List.of(), tone).text();
      assertThat(text)
          .doesNotContainPattern("\\d|(?i)lazy|excuse|should have|failed|must|shame|guilt|no pain");
      assertThat(AnswerRule.brokenBy(text)).isEmpty();
    }
  }

  private static List<String> winsOf(LocalDate day) {
    return on(day, FACTS, Tone.WARM).citations().stream()
        .filter(id -> !id.startsWith("next"))
        .toList();
  }

  private static CoachAnswer on(LocalDate day, List<CoachFact> facts, Tone tone) {
    return LocalNotes.write(NoteSubject.day(day), facts, tone);
  }

  private static CoachFact fact(String id, FactKind kind, String text) {
    return new CoachFact(id, kind, text, null);
  }
}
