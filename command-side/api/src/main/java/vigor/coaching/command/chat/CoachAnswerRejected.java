package vigor.coaching.command.chat;

import java.time.Instant;
import java.util.List;
import vigor.coaching.command.LlmModel;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A model's words were not fit to be the answer; {@code rules} names the rules they broke. */
@StoredAs("coaching.coach-answer-rejected")
public record CoachAnswerRejected(
    ConversationId conversationId,
    @DataSubject PersonId person,
    TurnId turn,
    LlmModel model,
    @NotPersonal("codes") List<String> rules,
    Instant at)
    implements ConversationEvent {}
