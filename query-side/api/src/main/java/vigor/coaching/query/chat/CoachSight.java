package vigor.coaching.query.chat;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;

/**
 * All that the coach, local or model, may see of a person: no name, no address, no note in own
 * words.
 *
 * @param facts sentences with their figures computed
 * @param llmConsent whether a language model may be shown them
 */
public record CoachSight(List<CoachFact> facts, boolean llmConsent) {}
