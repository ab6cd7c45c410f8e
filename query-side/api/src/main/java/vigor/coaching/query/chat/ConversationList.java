package vigor.coaching.query.chat;

import java.util.List;

/** A person's conversations, the latest question first. */
public record ConversationList(List<ConversationSummary> items) {}
