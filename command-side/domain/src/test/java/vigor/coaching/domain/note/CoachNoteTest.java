package vigor.coaching.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.axonframework.test.matchers.Matchers.sequenceOf;
import static vigor.kernel.command.language.Language.ENGLISH;
import static vigor.kernel.command.language.Language.GERMAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
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
import vigor.coaching.command.note.ProposeNote;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.command.note.WriteNoteLocally;
import vigor.coaching.domain.note.local.LocalNotes;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.command.language.Language;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.MicroUsd;

class CoachNoteTest {
  private static final PersonId PERSON = new PersonId(new UUID(2, 2));
  private static final PersonId STRANGER = new PersonId(new UUID(2, 3));
  private static final NoteSubject TODAY = NoteSubject.day(LocalDate.parse("2026-11-23"));
  private static final CoachNoteId ID = CoachNoteId.of(PERSON, TODAY);
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final MicroUsd CHARGED = new MicroUsd(420);
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final List<CoachFact> FACTS =
      List.of(
          new CoachFact(
              "streak-1", FactKind.STREAK, "Trained 3 weeks in a row, best so far 5.", null));
  private static final List<CoachFact> WEIGHTS =
      List.of(
          new CoachFact(
              "strength-1",
              FactKind.STRENGTH,
              "Barbell row: estimated one-repetition maximum 82.5 kg.",
              null));

  private final FixtureConfiguration<CoachNoteAggregate> note =
      new AggregateTestFixture<>(CoachNoteAggregate.class);

  @Test
  void a_note_waits_for_a_model_when_the_person_agreed() {
    note.givenNoPriorActivity().when(request(FACTS, true)).expectEvents(requested(true));
  }

  @Test
  void without_consent_it_is_written_locally_at_once_and_says_so() {
    note.givenNoPriorActivity()
        .when(request(FACTS, false))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(requested(false)::equals),
                    written(
                        e -> {
                          assertThat(e.by().source()).isEqualTo(AnsweredBy.LOCAL);
                          assertThat(e.by().why()).contains("not agreed");
                          assertThat(words(e).text()).contains("3 weeks in a row");
                          assertThat(words(e).citations()).containsExactly("streak-1");
                        }))));
  }

  @Test
  void where_there_is_nothing_to_tell_no_model_is_asked() {
    note.givenNoPriorActivity()
        .when(request(List.of(), true))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(e -> e instanceof CoachNoteRequested r && !r.mayAskModel()),
                    written(e -> assertThat(e.by().why()).contains("nothing in your log")))));
  }

  @Test
  void asking_twice_for_a_day_is_one_note() {
    note.given(requested(true)).when(request(FACTS, true)).expectNoEvents();
  }

  @Test
  void a_note_of_somebody_else_cannot_be_asked_for_under_its_id() {
    RequestNote foreign =
        new RequestNote(
            ID, STRANGER, TODAY, Tone.WARM, ENGLISH, true, new NoteMaterial(FACTS), NOW);
    note.givenNoPriorActivity()
        .when(foreign)
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "NoteBelongsToSubject"));
  }

  @Test
  void sound_words_become_the_note_with_the_facts_they_cite() {
    note.given(requested(true))
        .when(propose("You trained 3 weeks in a row [streak-1]. Keep the next date [record-9]."))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    written(
                        e -> {
                          assertThat(words(e).text())
                              .isEqualTo("You trained 3 weeks in a row. Keep the next date.");
                          assertThat(words(e).citations()).containsExactly("streak-1");
                          assertThat(e.charged()).isEqualTo(CHARGED);
                          assertThat(e.by()).isEqualTo(by());
                        }))));
  }

  @Test
  void a_figure_that_stands_in_no_fact_is_rejected_and_the_local_note_is_paid() {
    rejects("You trained 4 weeks in a row [streak-1].", "FIGURES_ARE_KNOWN");
  }

  @Test
  void the_language_a_note_was_asked_for_in_is_kept() {
    note.givenNoPriorActivity()
        .when(
            new RequestNote(
                ID, PERSON, TODAY, Tone.WARM, GERMAN, true, new NoteMaterial(FACTS), NOW))
        .expectEvents(requested(GERMAN, true, FACTS));
  }

  @Test
  void german_words_have_their_figures_as_the_german_facts_write_them() {
    note.given(requested(GERMAN, true, WEIGHTS))
        .when(propose("Beim Rudern schaffst du wohl 82,5 kg [strength-1]. Stark!"))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    written(
                        e -> {
                          assertThat(e.by()).isEqualTo(by());
                          assertThat(words(e).text())
                              .isEqualTo("Beim Rudern schaffst du wohl 82,5 kg. Stark!");
                          assertThat(words(e).citations()).containsExactly("strength-1");
                        }))));
  }

  @Test
  void a_figure_invented_in_german_is_rejected_and_the_local_note_is_the_same_as_ever() {
    CoachAnswer local = LocalNotes.write(TODAY, WEIGHTS, Tone.WARM);
    note.given(requested(GERMAN, true, WEIGHTS))
        .when(propose("Beim Rudern schaffst du wohl 85,5 kg [strength-1]. Stark!"))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(rejected("FIGURES_ARE_KNOWN")::equals),
                    written(e -> assertThat(words(e)).isEqualTo(local)))));
  }

  @Test
  void what_was_asked_before_languages_were_kept_is_judged_by_english_figures() {
    note.given(requested(null, true, WEIGHTS))
        .when(propose("You can row 82.5 kg [strength-1]."))
        .expectEventsMatching(
            payloadsMatching(sequenceOf(written(e -> assertThat(e.by()).isEqualTo(by())))));
  }

  @Test
  void words_that_harm_are_rejected() {
    rejects("This will heal your knee.", "NO_MEDICAL_CLAIM");
  }

  @Test
  void a_long_lecture_is_rejected() {
    rejects("Train well. ".repeat(200), "IS_SHORT");
  }

  @Test
  void a_written_note_takes_no_other_words() {
    note.given(requested(true), new CoachNoteWritten(ID, PERSON, by(), text("Go."), CHARGED, NOW))
        .when(new WriteNoteLocally(ID, "late", NOW))
        .expectNoEvents();
  }

  @Test
  void of_an_erased_request_nothing_is_written() {
    note.given(
            new CoachNoteRequested(
                ID, PERSON, TODAY, Tone.WARM, null, true, Personal.erased(), NOW))
        .when(new WriteNoteLocally(ID, "late", NOW))
        .expectNoEvents();
  }

  private void rejects(String text, String rule) {
    note.given(requested(true))
        .when(propose(text))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(rejected(rule)::equals),
                    written(
                        e -> {
                          assertThat(e.by().source()).isEqualTo(AnsweredBy.LOCAL);
                          assertThat(e.charged()).isEqualTo(CHARGED);
                        }))));
  }

  private static CoachNoteProposalRejected rejected(String rule) {
    return new CoachNoteProposalRejected(ID, PERSON, MODEL, List.of(rule), NOW);
  }

  private static Matcher<Object> written(Consumer<CoachNoteWritten> holds) {
    return predicate(
        event -> {
          if (event instanceof CoachNoteWritten e) {
            holds.accept(e);
            return true;
          }
          return false;
        });
  }

  private static CoachAnswer words(CoachNoteWritten event) {
    return event.words().readable().orElseThrow();
  }

  private static AnsweredBy by() {
    return new AnsweredBy(MODEL.provider(), MODEL.model(), null);
  }

  private static Personal<CoachAnswer> text(String words) {
    return Personal.of(new CoachAnswer(words, List.of()));
  }

  private static ProposeNote propose(String text) {
    return new ProposeNote(ID, text, MODEL, CHARGED, NOW);
  }

  private static RequestNote request(List<CoachFact> facts, boolean consent) {
    return new RequestNote(
        ID, PERSON, TODAY, Tone.WARM, ENGLISH, consent, new NoteMaterial(facts), NOW);
  }

  private static CoachNoteRequested requested(boolean mayAskModel) {
    return requested(ENGLISH, mayAskModel, FACTS);
  }

  private static CoachNoteRequested requested(
      @Nullable Language language, boolean mayAskModel, List<CoachFact> facts) {
    return new CoachNoteRequested(
        ID,
        PERSON,
        TODAY,
        Tone.WARM,
        language,
        mayAskModel,
        Personal.of(new NoteMaterial(facts)),
        NOW);
  }
}
