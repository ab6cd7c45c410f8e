package vigor.app.operation.chain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.platform.audit.proof.Finding;
import vigor.platform.audit.proof.Verdict;

/** What is told about verifications while they run and after. Blocks. */
@Component
class VerificationTable {
  private static final String END =
      """
      update processing.verification
         set state = :state, checked = :checked, total = greatest(total, :checked),
             ended_at = :now, checkpoints = :checkpoints, signed_up_to = :signed,
             not_chained = :loose, bad_position = :position, bad_event = :event, fault = :fault,
             detail = :detail
       where operation = :operation
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  VerificationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begin(UUID operation) {
    jdbc.sql(
            "insert into processing.verification (operation, state, checked, total, started_at)"
                + " values (?, 'running', 0, 0, ?)")
        .params(operation, now())
        .update();
  }

  void progress(UUID operation, long checked, long total) {
    jdbc.sql("update processing.verification set checked = ?, total = ? where operation = ?")
        .params(checked, total, operation)
        .update();
  }

  void end(UUID operation, Verdict verdict) {
    Finding finding = verdict.finding().orElse(null);
    jdbc.sql(END)
        .param("state", finding == null ? "whole" : "broken")
        .param("checked", verdict.verified())
        .param("now", now())
        .param("checkpoints", verdict.checkpoints())
        .param("signed", verdict.signedUpTo())
        .param("loose", verdict.notChained())
        .param("position", finding == null ? null : finding.position())
        .param("event", finding == null || finding.globalIndex() < 0 ? null : finding.globalIndex())
        .param("fault", finding == null ? null : finding.fault().name().toLowerCase(Locale.ROOT))
        .param("detail", finding == null ? null : finding.detail())
        .param("operation", operation)
        .update();
  }

  void fail(UUID operation, String failure) {
    jdbc.sql(
            "update processing.verification set state = 'failed', failure = ?, ended_at = ?"
                + " where operation = ?")
        .params(failure, now(), operation)
        .update();
  }

  /** Ends what a process left running when it died; only who has the lock may say so. */
  void endAbandoned() {
    jdbc.sql(
            "update processing.verification set state = 'failed', failure = ?, ended_at = ?"
                + " where state = 'running'")
        .params("Vigor stopped in the middle of it.", now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
