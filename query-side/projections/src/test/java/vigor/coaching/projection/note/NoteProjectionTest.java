package vigor.coaching.projection.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.CoachNoteProposalRejected;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.command.note.NoteMaterial;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.query.note.GetDaySight;
import vigor.coaching.query.note.GetNote;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.language.Language;
import vigor.membership.command.MicroUsd;
import vigor.profile.command.TimeZoneChosen;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;

class NoteProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final NoteSubject DAY = NoteSubject.day(LocalDate.parse("2026-03-10"));
  private static final CoachNoteId NOTE = CoachNoteId.of(ANNA, DAY);
  private static final Instant T = Instant.parse("2026-03-10T12:00:00Z");
  private static final CoachFact STREAK =
      new CoachFact("streak-1", FactKind.STREAK, "Trained 2 weeks in a row.", "/progress");
  private static final CoachFact WEEK =
      new CoachFact("week-1", FactKind.WEEK, "Week of 2026-03-02: 1 session.", "/progress");

  private final TrainingSide side = new TrainingSide("2026-03-10T23:30:00Z");

  @Test
  void a_requested_note_waits_and_shows_what_the_coach_saw() {
    side.feed().each(requested());
    assertThat(note().status()).isEqualTo(NoteStatus.WAITING);
    assertThat(note().saw()).containsExactly(STREAK, WEEK);
    assertThat(note().text()).isNull();
    assertThat(note().about()).isEqualTo("2026-03-10");
  }

  @Test
  void a_written_note_carries_the_facts_it_rests_on_and_its_price() {
    LlmModel model = new LlmModel("openai", "m");
    side.feed()
        .batch(
            List.of(
                requested(),
                new CoachNoteProposalRejected(NOTE, ANNA, model, List.of("NO_DRUGS"), T),
                written(Personal.of(new CoachAnswer("Well.", List.of("week-1"))))));
    assertThat(note().status()).isEqualTo(NoteStatus.WRITTEN);
    assertThat(note().text()).isEqualTo("Well.");
    assertThat(note().citations()).containsExactly(WEEK);
    assertThat(note().charged()).isEqualTo(new MicroUsd(420));
    assertThat(note().version()).isEqualTo(2);
  }

  @Test
  void a_note_is_there_for_its_owner_only() {
    side.feed().each(requested());
    assertThat(side.find(new GetNote(BEN, NOTE), NoteView.class)).isNull();
  }

  @Test
  void an_erased_note_keeps_its_place_without_words() {
    side.feed()
        .each(
            new CoachNoteRequested(NOTE, ANNA, DAY, Tone.WARM, null, true, Personal.erased(), T),
            written(Personal.erased()));
    assertThat(note().saw()).isEmpty();
    assertThat(note().text()).isNull();
    assertThat(note().status()).isEqualTo(NoteStatus.WRITTEN);
  }

  @Test
  void today_is_the_day_where_the_person_lives() {
    side.feed()
        .batch(
            new Diary(ANNA)
                .and(new TimeZoneChosen(ANNA, java.time.ZoneId.of("Europe/Berlin"), T))
                .session(1, "2026-03-09")
                .log(1, Gym.SQUAT, 5, 100, 8.0)
                .finish(45, 7.0)
                .events());
    NoteSight sight = side.ask(new GetDaySight(ANNA), NoteSight.class);
    assertThat(sight.subject().about()).isEqualTo("2026-03-11");
    assertThat(sight.llmConsent()).isFalse();
    assertThat(sight.facts()).extracting(CoachFact::id).contains("session-1");
  }

  private NoteView note() {
    return side.ask(new GetNote(ANNA, NOTE), NoteView.class);
  }

  private static CoachNoteRequested requested() {
    return new CoachNoteRequested(
        NOTE,
        ANNA,
        DAY,
        Tone.WARM,
        Language.GERMAN,
        true,
        Personal.of(new NoteMaterial(List.of(STREAK, WEEK))),
        T);
  }

  private static CoachNoteWritten written(Personal<CoachAnswer> words) {
    return new CoachNoteWritten(
        NOTE, ANNA, new AnsweredBy("openai", "m", null), words, new MicroUsd(420), T);
  }
}
