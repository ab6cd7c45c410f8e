package vigor.coaching.query.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.ConversationId;

/**
 * A conversation in a list.
 *
 * @param title its first question; null when that was erased
 * @param lastAskedAt when the last question was asked, UTC
 */
public record ConversationSummary(
    ConversationId id, @Nullable String title, int questions, Instant lastAskedAt) {}
