package vigor.coaching.saga.chat;

import org.jspecify.annotations.Nullable;

/** A question of the same conversation and its answer, null when there was none. */
record ChatTurn(String question, @Nullable String answer) {}
