package vigor.coaching.domain.note.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.language.Phrasebook;

/** What the local coach writes by itself can be read in German, figures included. */
class GermanNotesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final List<CoachFact> FACTS =
      List.of(
          fact(FactKind.STREAK, "Trained 3 weeks in a row, best so far 5."),
          fact(
              FactKind.SESSION,
              "Session on 20 Nov 2026: 14 sets, 4200.5 kg lifted, effort 7 of 10 (Barbell row)."),
          fact(
              FactKind.NEXT_SESSION,
              "Next session: Full body A, about 45 minutes: Barbell row 3 × 8–12 at 40 kg."));

  @ParameterizedTest
  @EnumSource
  void the_message_of_a_day_is_german_in_every_tone(Tone tone) {
    for (int day = 0; day < 15; day++) {
      assertThat(new Motivation(MONDAY.plusDays(day), tone).write(FACTS).text())
          .satisfies(GermanNotesTest::isGerman);
      assertThat(new Motivation(MONDAY.plusDays(day), tone).write(List.of()).text())
          .satisfies(GermanNotesTest::isGerman);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reviews_and_analyses_are_german(FactKind kind) {
    List<CoachFact> facts = List.of(fact(kind, "Trained 3 weeks in a row."));
    assertThat(Outline.REVIEW.write(facts).text()).satisfies(GermanNotesTest::isGerman);
    assertThat(Outline.ANALYSIS.write(facts).text()).satisfies(GermanNotesTest::isGerman);
    assertThat(Outline.REVIEW.write(List.of()).text()).satisfies(GermanNotesTest::isGerman);
  }

  private static void isGerman(String english) {
    assertThat(Phrasebook.german().knows(english)).as(english).isPresent();
  }

  private static CoachFact fact(FactKind kind, String text) {
    return new CoachFact(kind.name() + "-1", kind, text, null);
  }
}
