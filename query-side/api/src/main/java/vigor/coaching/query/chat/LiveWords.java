package vigor.coaching.query.chat;

import reactor.core.publisher.Flux;
import vigor.coaching.command.chat.TurnId;

/** The words of answers while they are being given. */
public interface LiveWords {

  /**
   * The words of a turn, from the first on, as they come; ends when the answer does, and may stay
   * silent: then the whole answer is found in the conversation.
   */
  Flux<String> of(TurnId turn);
}
