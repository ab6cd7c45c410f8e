package vigor.coaching.domain.note;

import java.util.ArrayList;
import java.util.List;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.note.CoachNoteCommand;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.note.CoachNoteProposalRejected;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.command.note.ProposeNote;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.command.note.WriteNoteLocally;
import vigor.coaching.domain.answer.AnswerIsFit;
import vigor.coaching.domain.answer.Citations;
import vigor.coaching.domain.note.local.LocalNotes;
import vigor.kernel.command.Personal;
import vigor.membership.command.MicroUsd;

/** What a note does with a command. Words of a model are judged here and nowhere else. */
final class NoteDecisions {
  private static final String NO_CONSENT =
      "You have not agreed that a language model may see your data.";
  private static final String NOTHING_TO_TELL = "There is nothing in your log yet to write about.";

  /** The longest note of a model, in characters. */
  private static final int LONGEST = 1500;

  private NoteDecisions() {}

  static List<CoachNoteEvent> decide(CoachNoteCommand command, CoachNote note) {
    return switch (command) {
      case RequestNote c -> request(c, note);
      case ProposeNote c -> note.open().map(asked -> propose(c, asked)).orElse(List.of());
      case WriteNoteLocally c ->
          note.open().map(asked -> local(asked, c, c.why(), MicroUsd.ZERO)).orElse(List.of());
    };
  }

  private static List<CoachNoteEvent> request(RequestNote c, CoachNote note) {
    NoteBelongsToSubject.check(c);
    if (note.isKnown()) {
      return List.of();
    }
    boolean mayAskModel = c.mayAskModel();
    CoachNoteRequested asked =
        new CoachNoteRequested(
            c.noteId(),
            c.owner(),
            c.subject(),
            c.tone(),
            c.language(),
            mayAskModel,
            Personal.of(c.material()),
            c.at());
    List<CoachNoteEvent> events = new ArrayList<>(List.of(asked));
    if (!mayAskModel) {
      events.addAll(local(asked, c, whyLocal(c), MicroUsd.ZERO));
    }
    return List.copyOf(events);
  }

  private static String whyLocal(RequestNote c) {
    if (!c.llmConsent()) {
      return NO_CONSENT;
    }
    return c.heldBack() == null ? NOTHING_TO_TELL : c.heldBack();
  }

  private static List<CoachNoteEvent> propose(ProposeNote c, CoachNoteRequested asked) {
    List<CoachFact> facts = CoachNote.shown(asked);
    CoachAnswer words = Citations.of(c.text(), facts);
    List<String> broken = new ArrayList<>(AnswerIsFit.broken(c.text(), LONGEST));
    if (!FiguresAreKnown.holds(words.text(), facts)) {
      broken.add(FiguresAreKnown.NAME);
    }
    if (broken.isEmpty()) {
      AnsweredBy by = new AnsweredBy(c.model().provider(), c.model().model(), null);
      return List.of(written(asked, c, by, words, c.charged()));
    }
    List<CoachNoteEvent> events = new ArrayList<>();
    events.add(
        new CoachNoteProposalRejected(
            c.noteId(), asked.person(), c.model(), List.copyOf(broken), c.at()));
    String why = "The words of %s did not pass the check.".formatted(c.model().provider());
    events.addAll(local(asked, c, why, c.charged()));
    return List.copyOf(events);
  }

  /** Words that were paid for and then rejected stay paid. Nothing is written of an erased past. */
  private static List<CoachNoteEvent> local(
      CoachNoteRequested asked, CoachNoteCommand c, String why, MicroUsd charged) {
    AnsweredBy by = new AnsweredBy(AnsweredBy.LOCAL, null, why);
    return asked
        .material()
        .readable()
        .map(seen -> LocalNotes.write(asked.subject(), seen.facts(), asked.tone()))
        .map(words -> List.of(written(asked, c, by, words, charged)))
        .orElse(List.of());
  }

  private static CoachNoteEvent written(
      CoachNoteRequested asked,
      CoachNoteCommand c,
      AnsweredBy by,
      CoachAnswer words,
      MicroUsd charged) {
    return new CoachNoteWritten(
        c.noteId(), asked.person(), by, Personal.of(words), charged, c.at());
  }
}
