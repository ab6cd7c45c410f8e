package vigor.kernel.saga.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vigor.kernel.saga.DeadlineHandler;
import vigor.kernel.saga.Deadlines;

/**
 * Deadlines in a table that db-scheduler watches. Every node watches it; each deadline is taken by
 * one of them, and taken over from one that has died.
 */
public final class StoredDeadlines implements Deadlines, SmartLifecycle {
  private static final String TABLE = "llm.deadline";
  private static final JdbcCustomization POSTGRES = new PostgreSqlJdbcCustomization(false, true);
  private static final int THREADS = 4;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(4);

  private final DataSource source;
  private final List<Task<?>> tasks;
  private final Duration poll;
  private final Clock clock;
  private final SchedulerClient client;
  private @Nullable Scheduler running;

  /**
   * @param poll how often the table is looked at
   */
  public StoredDeadlines(
      DataSource source, Collection<DeadlineHandler> handlers, Duration poll, Clock clock) {
    this.source = new TransactionAwareDataSourceProxy(source);
    this.tasks =
        handlers.stream().<Task<?>>map(handler -> DeadlineTask.of(handler, clock)).toList();
    this.poll = poll;
    this.clock = clock;
    this.client =
        SchedulerClient.Builder.create(this.source, tasks)
            .tableName(TABLE)
            .jdbcCustomization(POSTGRES)
            .build();
  }

  @Override
  public void schedule(String name, String id, Instant at) {
    client.scheduleIfNotExists(new TaskInstance<Void>(name, id), at);
  }

  @Override
  public synchronized void start() {
    running = scheduler();
    running.start();
  }

  /** Begins nothing more and lets what has begun come to its end. */
  @Override
  public synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return running != null;
  }

  private Scheduler scheduler() {
    return Scheduler.create(source, tasks)
        .tableName(TABLE)
        .jdbcCustomization(POSTGRES)
        .schedulerName(new SchedulerName.Fixed("vigor-" + UUID.randomUUID()))
        .threads(THREADS)
        .pollingInterval(poll)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(TIME_TO_STOP)
        .failureLogging(LogLevel.WARN, false)
        .clock(clock::instant)
        .build();
  }
}
