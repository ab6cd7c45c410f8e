package vigor.coaching.saga.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.LlmRequest;

/**
 * Finds the answer a person already has to the very same question. Two equal questions at once in
 * this process are asked one after the other, so that the second finds the first one's answer; on
 * two nodes both may be asked.
 */
public final class KnownAnswers {
  private final AnswerIndex index;
  private final AnswerSecret secret;
  private final EventStore events;
  private final Clock clock;
  private final Map<AnswerKey, ReentrantLock> flights = new ConcurrentHashMap<>();

  public KnownAnswers(AnswerIndex index, AnswerSecret secret, EventStore events, Clock clock) {
    this.index = index;
    this.secret = secret;
    this.events = events;
    this.clock = clock;
  }

  public AnswerKey key(PersonId person, LlmTask task, LlmRequest request) {
    return AnswerKey.of(secret, person, task, request);
  }

  /** The answer, unless it is too old or its person was erased. */
  public Optional<KnownAnswer> find(AnswerKey key) {
    return index.find(key, clock.instant()).flatMap(this::read);
  }

  public void remember(AnswerKey key, PersonId person, LlmCallId call, Duration keptFor) {
    Instant now = clock.instant();
    index.forgetBefore(now);
    index.put(key, person, call, now.plus(keptFor));
  }

  /** Runs alone among all that ask the same; not alone when that would take too long. */
  public void alone(AnswerKey key, Duration patience, Runnable flight) {
    ReentrantLock lock = flights.computeIfAbsent(key, k -> new ReentrantLock());
    boolean held = false;
    try {
      held = lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
      flight.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (held) {
        if (!lock.hasQueuedThreads()) {
          flights.remove(key, lock);
        }
        lock.unlock();
      }
    }
  }

  private Optional<KnownAnswer> read(LlmCallId call) {
    DomainEventStream stream = events.readEvents(call.toString());
    while (stream.hasNext()) {
      if (stream.next().getPayload() instanceof LlmCallCompleted completed) {
        return completed
            .answer()
            .readable()
            .map(text -> new KnownAnswer(call, completed.model(), text));
      }
    }
    return Optional.empty();
  }
}
