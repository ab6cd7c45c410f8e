package vigor.coaching.domain.note.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.NoteSubject;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.workout.WorkoutId;

class OutlineTest {
  private static final NoteSubject SESSION = NoteSubject.session(new WorkoutId(new UUID(1, 1)), 7);
  private static final NoteSubject WEEK =
      NoteSubject.week(IsoWeek.of(LocalDate.parse("2026-11-18")));

  @Test
  void an_analysis_tells_the_session_then_what_moved_then_what_changes() {
    CoachAnswer note =
        write(
            SESSION,
            fact(FactKind.CHANGE),
            fact(FactKind.EFFORT),
            fact(FactKind.VOLUME),
            fact(FactKind.SESSION),
            fact(FactKind.RECORD),
            fact(FactKind.PLANNED));
    assertThat(note.citations())
        .containsExactly("session-1", "record-1", "volume-1", "planned-1", "effort-1", "change-1");
    assertThat(note.text()).startsWith("Your session:\n• About session.");
  }

  @Test
  void a_review_ends_with_one_thing_to_do() {
    CoachAnswer note =
        write(
            WEEK,
            fact(FactKind.ADVICE),
            new CoachFact("advice-2", FactKind.ADVICE, "A second step.", null),
            fact(FactKind.WEEK),
            fact(FactKind.MUSCLE));
    assertThat(note.citations()).containsExactly("week-1", "muscle-1", "advice-1");
    assertThat(note.text())
        .endsWith("One thing for next week:\n• About advice.")
        .doesNotContain("A second step");
  }

  @Test
  void every_figure_of_a_local_note_stands_in_a_cited_fact() {
    CoachFact[] all =
        Arrays.stream(FactKind.values()).map(OutlineTest::fact).toArray(CoachFact[]::new);
    for (NoteSubject subject : List.of(SESSION, WEEK)) {
      CoachAnswer note = write(subject, all);
      String rest = note.text();
      for (String id : note.citations()) {
        rest = rest.replace(text(id, all), "");
      }
      assertThat(rest).doesNotContainPattern("\\d").doesNotContain("About");
    }
  }

  @Test
  void without_a_fact_it_says_so_and_cites_nothing() {
    assertThat(write(SESSION).text()).contains("nothing to compare");
    assertThat(write(WEEK).text()).contains("fresh start");
    assertThat(write(WEEK).citations()).isEmpty();
  }

  private static String text(String id, CoachFact... all) {
    return Arrays.stream(all).filter(fact -> fact.id().equals(id)).findFirst().orElseThrow().text();
  }

  private static CoachAnswer write(NoteSubject subject, CoachFact... facts) {
    return LocalNotes.write(subject, List.of(facts), Tone.WARM);
  }

  private static CoachFact fact(FactKind kind) {
    return new CoachFact(kind.code() + "-1", kind, "About " + kind.code() + ".", null);
  }
}
