package vigor.coaching.query.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.command.language.Said;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;

/**
 * A question and what came of it.
 *
 * @param question null when it was erased
 * @param saw everything the coach was shown about the person for this question
 * @param answer null while waiting, when refused, or when erased; cut off when stopped
 * @param citations the facts the answer rests on
 * @param by who answered, null without an answer
 * @param charged what the answer cost the person, micro-USD; null without an answer
 * @param reached the limit that refused it, null otherwise
 * @param version sequence number of the turn's last event
 */
public record TurnView(
    TurnId turn,
    TurnStatus status,
    Tone tone,
    @Nullable String question,
    Instant askedAt,
    List<CoachFact> saw,
    @Said @Nullable String answer,
    List<CoachFact> citations,
    @Nullable AnsweredBy by,
    @Nullable MicroUsd charged,
    @Nullable ReachedLimit reached,
    @Nullable Instant endedAt,
    long version) {}
