package vigor.coaching.edge.chat;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.TurnStatus;
import vigor.coaching.query.chat.TurnView;

/** One server-sent event of an answer: started, words…, then exactly one of done and error. */
sealed interface ChatFrame {

  /** The event's name. */
  String event();

  /** Whether nothing comes after it. */
  default boolean isEnd() {
    return this instanceof Done || this instanceof Failed;
  }

  /** The question is stored; here is where its answer will be. */
  record Started(ConversationId conversationId, TurnId turn) implements ChatFrame {
    @Override
    public String event() {
      return "started";
    }
  }

  /** The next words. */
  record Words(String text) implements ChatFrame {
    @Override
    public String event() {
      return "words";
    }
  }

  /** The turn as it ended, with who answered and what it cost. */
  record Done(TurnView turn) implements ChatFrame {
    @Override
    public String event() {
      return "done";
    }
  }

  /**
   * It did not go as begun.
   *
   * @param code {@code limit_reached}, {@code interrupted} or {@code too_slow}
   * @param truncated whether words were shown that are not the answer
   * @param turn the turn as it ended, null while it has not
   */
  record Failed(String code, boolean truncated, @Nullable TurnView turn) implements ChatFrame {
    @Override
    public String event() {
      return "error";
    }
  }

  /** How a turn that ended is told, {@code heard} when words of a model were shown before. */
  static ChatFrame end(TurnView turn, boolean heard) {
    if (turn.status() == TurnStatus.REFUSED) {
      return new Failed("limit_reached", false, turn);
    }
    boolean others = turn.by() != null && turn.by().model() == null;
    return heard && others ? new Failed("interrupted", true, turn) : new Done(turn);
  }
}
