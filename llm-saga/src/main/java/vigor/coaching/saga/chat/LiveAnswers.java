package vigor.coaching.saga.chat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.saga.PromptSource.Words;

/**
 * The words of answers that are being given on this machine. Who comes late hears all of them from
 * the beginning; who comes after the end, or listens on another machine, hears none and finds the
 * whole answer in the conversation.
 */
public final class LiveAnswers {
  private final Map<TurnId, Answer> answers = new ConcurrentHashMap<>();

  private record Answer(Sinks.Many<String> words, AtomicBoolean spoken) {
    static Answer awaited() {
      return new Answer(Sinks.many().replay().all(), new AtomicBoolean());
    }

    boolean isForgettable() {
      return !spoken.get() && words.currentSubscriberCount() == 0;
    }
  }

  /** The words of a turn as they come; ends with the answer. */
  public Flux<String> of(TurnId turn) {
    return Flux.defer(() -> answer(turn).words().asFlux()).doFinally(end -> forgetUnheard(turn));
  }

  Words speak(TurnId turn) {
    Answer answer = answer(turn);
    answer.spoken().set(true);
    return new SafeWords(
        words -> answer.words().emitNext(words, EmitFailureHandler.FAIL_FAST),
        () -> {
          answers.remove(turn);
          answer.words().emitComplete(EmitFailureHandler.FAIL_FAST);
        });
  }

  private Answer answer(TurnId turn) {
    return answers.computeIfAbsent(turn, t -> Answer.awaited());
  }

  /** A turn that nobody speaks and nobody hears any more must not stay in memory. */
  private void forgetUnheard(TurnId turn) {
    answers.computeIfPresent(turn, (t, answer) -> answer.isForgettable() ? null : answer);
  }
}
