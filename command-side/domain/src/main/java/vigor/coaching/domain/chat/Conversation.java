package vigor.coaching.domain.chat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.CoachAnswerRejected;
import vigor.coaching.command.chat.CoachAnswerStopped;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.command.PersonId;

/** A conversation as its events made it; each turn ends once. */
record Conversation(@Nullable PersonId owner, Map<TurnId, OpenTurn> open, Set<TurnId> ended) {

  static final Conversation NONE = new Conversation(null, Map.of(), Set.of());

  Conversation evolve(ConversationEvent event) {
    return switch (event) {
      case CoachAsked e -> asked(e);
      case CoachAnswerRejected e -> this;
      case CoachAnswered e -> ended(e.turn());
      case CoachRefused e -> ended(e.turn());
      case CoachAnswerStopped e -> ended(e.turn());
    };
  }

  boolean knows(TurnId turn) {
    return open.containsKey(turn) || ended.contains(turn);
  }

  Optional<OpenTurn> openTurn(TurnId turn) {
    return Optional.ofNullable(open.get(turn));
  }

  private Conversation asked(CoachAsked e) {
    Map<TurnId, OpenTurn> more = new HashMap<>(open);
    more.put(e.turn(), new OpenTurn(e.question(), e.tone()));
    return new Conversation(e.person(), Map.copyOf(more), ended);
  }

  private Conversation ended(TurnId turn) {
    Map<TurnId, OpenTurn> fewer = new HashMap<>(open);
    fewer.remove(turn);
    Set<TurnId> more = new HashSet<>(ended);
    more.add(turn);
    return new Conversation(owner, Map.copyOf(fewer), Set.copyOf(more));
  }
}
