package vigor.app.operation.shadow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told about replays while they run and after. */
final class ReplayTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  ReplayTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begin(UUID operation, String processor) {
    jdbc.sql(
            "insert into processing.replay (operation, processor, state, handled, head, started_at)"
                + " values (?, ?, 'running', -1, -1, ?)")
        .params(operation, processor, now())
        .update();
  }

  void progress(UUID operation, long handled, long head) {
    jdbc.sql("update processing.replay set handled = ?, head = ? where operation = ?")
        .params(handled, head, operation)
        .update();
  }

  void end(UUID operation, @Nullable String failure) {
    jdbc.sql(
            "update processing.replay set state = ?, failure = ?, ended_at = ? where operation = ?")
        .param(failure == null ? "done" : "failed")
        .param(failure)
        .param(now())
        .param(operation)
        .update();
  }

  /** Ends what a process left running when it died. */
  void endAbandoned() {
    jdbc.sql(
            "update processing.replay set state = 'failed', failure = ?, ended_at = ?"
                + " where state = 'running'")
        .params("Vigor stopped in the middle of it.", now())
        .update();
  }

  /** Events that administrators gave up for this processor. */
  Set<String> dropped(String processor) {
    return Set.copyOf(
        jdbc.sql("select event_identifier from processing.dropped_letter where processor = ?")
            .params(processor)
            .query(String.class)
            .list());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
