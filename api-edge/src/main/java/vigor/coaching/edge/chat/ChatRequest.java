package vigor.coaching.edge.chat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.CoachSight;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.TimeOrderedId;

/**
 * A question to the coach.
 *
 * @param conversationId where it belongs; a new conversation when left out
 * @param turn names the question, so that sending it again asks once; made up when left out
 * @param localOnly asks no language model, whatever the person agreed to; false when left out
 */
record ChatRequest(
    @NotBlank @Size(max = CoachQuestion.LONGEST) String message,
    @Nullable ConversationId conversationId,
    @Nullable TurnId turn,
    @Nullable Tone tone,
    @Nullable Boolean localOnly) {

  AskCoach command(PersonId owner, CoachSight sight, Instant now) {
    UUID fresh = TimeOrderedId.at(now);
    return new AskCoach(
        conversationId == null ? new ConversationId(fresh) : conversationId,
        owner,
        turn == null ? new TurnId(fresh) : turn,
        tone == null ? Tone.WARM : tone,
        sight.llmConsent() && !Boolean.TRUE.equals(localOnly),
        new CoachQuestion(message, sight.facts()),
        now);
  }
}
