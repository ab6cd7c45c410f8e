package vigor.coaching.saga.roster;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.LlmSettingsId;

/**
 * The settings as their stream tells them, at most half a second old: every process reads them for
 * itself, so a decision reaches all of them.
 */
public final class SettingsReader {
  private static final long MOST_AGE = Duration.ofMillis(500).toNanos();
  private static final String STREAM = LlmSettingsId.HOUSE.toString();

  private final EventStore events;
  private LlmSettings settings = LlmSettings.NONE;
  private long version = -1;
  private long readAt = System.nanoTime() - MOST_AGE;

  public SettingsReader(EventStore events) {
    this.events = events;
  }

  public synchronized LlmSettings now() {
    if (System.nanoTime() - readAt >= MOST_AGE) {
      readOn();
      readAt = System.nanoTime();
    }
    return settings;
  }

  private void readOn() {
    Optional<Long> last = events.lastSequenceNumberFor(STREAM);
    if (last.isEmpty() || last.get() <= version) {
      return;
    }
    DomainEventStream stream = events.readEvents(STREAM, version + 1);
    while (stream.hasNext()) {
      if (stream.next().getPayload() instanceof LlmSettingsEvent event) {
        settings = settings.evolve(event);
      }
    }
    version = last.get();
  }
}
