package vigor.coaching.query.note;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.note.NoteSubject;

/**
 * All that a note about a subject may rest on.
 *
 * @param facts sentences with their figures computed
 * @param llmConsent whether a language model may be shown them
 */
public record NoteSight(NoteSubject subject, List<CoachFact> facts, boolean llmConsent) {}
