package vigor.app.operation.shadow;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vigor.kernel.command.CommandRefused;
import vigor.platform.audit.SessionLock;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.privacy.ErasedSubjects;

/** Builds read models anew, one at a time, while people go on reading and writing. */
@Component
public class Replays {
  /** "vigor-re" in ASCII. */
  private static final long LOCK = 0x7669676f722d7265L;

  private static final String UNEXPECTED = "It ended unexpectedly; the server's log says why.";

  private final EventProcessingConfiguration processing;
  private final EventStore store;
  private final ShadowProjectors projectors;
  private final DataSource dataSource;
  private final DatabaseAddress address;
  private final Serializer serializer;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final ReplayTable table;
  private final ErasedSubjects erased;
  private final Clock clock;

  Replays(
      EventProcessingConfiguration processing,
      EventStore store,
      ShadowProjectors projectors,
      DataSource dataSource,
      DatabaseAddress address,
      @Qualifier("serializer") Serializer serializer,
      PlatformTransactionManager transactions,
      ErasedSubjects erased,
      Clock clock) {
    this.processing = processing;
    this.store = store;
    this.projectors = projectors;
    this.dataSource = dataSource;
    this.address = address;
    this.serializer = serializer;
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = JdbcClient.create(dataSource);
    this.table = new ReplayTable(jdbc, clock);
    this.erased = erased;
    this.clock = clock;
  }

  /**
   * Begins; {@code ended} is told in the end why the old read model was kept, or an empty text when
   * the new one took its place. Throws {@link CommandRefused} for what cannot be replayed, and
   * while another replay runs.
   */
  public void begin(UUID operation, String group, Consumer<String> ended) {
    StreamingEventProcessor processor = replayable(group);
    SessionLock lock =
        SessionLock.take(address, LOCK)
            .orElseThrow(
                () ->
                    CommandRefused.conflict(
                        "OneReplayAtATime", "name", "Another read model is being replayed."));
    table.begin(operation, group);
    LiveProcessor live = new LiveProcessor(processor, jdbc, serializer, clock);
    Thread.ofPlatform()
        .name("replay-" + group)
        .daemon()
        .start(() -> run(operation, live, lock, ended));
  }

  @EventListener
  void endAbandoned(ContextRefreshedEvent started) {
    SessionLock.take(address, LOCK)
        .ifPresent(
            lock -> {
              table.endAbandoned();
              lock.close();
            });
  }

  private void run(UUID operation, LiveProcessor live, SessionLock lock, Consumer<String> ended) {
    String failure = UNEXPECTED;
    try (lock) {
      failure = failureOf(operation, live);
    } finally {
      table.end(operation, failure.isEmpty() ? null : failure);
      ended.accept(failure);
    }
  }

  private String failureOf(UUID operation, LiveProcessor live) {
    String group = live.processor().getName();
    ShadowTables tables = new ShadowTables(jdbc, projectors.tables(group));
    try {
      tables.create();
      replay(operation, live, tables);
      return "";
    } catch (ReplayFailed e) {
      tables.drop();
      return String.valueOf(e.getMessage());
    } catch (DataAccessException e) {
      tables.drop();
      return "The database refused it: " + e.getClass().getSimpleName() + ".";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "It was interrupted.";
    }
  }

  private void replay(UUID operation, LiveProcessor live, ShadowTables tables)
      throws InterruptedException {
    String group = live.processor().getName();
    ToldAgain told = new ToldAgain(table.dropped(group), erased, projectors.keepsBooks(group));
    try (ShadowReplay replay =
        new ShadowReplay(store.openStream(null), projectors, group, dataSource, told)) {
      replay.catchUp(handled -> table.progress(operation, handled, head()));
      live.stop();
      try {
        replay.catchUp(handled -> table.progress(operation, handled, head()));
        transaction.executeWithoutResult(
            status -> changePlaces(operation, live, tables, replay.token()));
      } finally {
        live.start();
      }
    }
  }

  private static void changePlaces(
      UUID operation, LiveProcessor live, ShadowTables tables, @Nullable TrackingToken token) {
    tables.lock();
    tables.swap();
    live.continueFrom(token, operation);
  }

  private StreamingEventProcessor replayable(String group) {
    return Optional.of(group)
        .filter(projectors::canShadow)
        .flatMap(name -> processing.eventProcessor(name, StreamingEventProcessor.class))
        .orElseThrow(
            () ->
                CommandRefused.notFound(
                    "ProcessorMakesAReadModel", "There is no read model of this name."));
  }

  private long head() {
    TrackingToken head = store.createHeadToken();
    return head == null ? -1 : head.position().orElse(-1);
  }
}
