package vigor.platform.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vigor.platform.audit.proof.Checkpoint;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;

/**
 * Signs how far the chain has come, each thousand events and, when fewer come, each five minutes;
 * in the database and in a file beside it.
 */
final class Notary {
  private static final int EVENTS = 1000;
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int AT_ONCE = 1000;

  private final ChainTables tables;
  private final CheckpointFile file;
  private final CheckpointKey key;
  private final Clock clock;
  private long signed;
  private Instant due;

  /** Catches up with what the database has and the file has not, as after a crash between both. */
  Notary(Connection connection, CheckpointFile file, CheckpointKey key, Clock clock)
      throws SQLException, IOException {
    this.tables = new ChainTables(connection);
    this.file = file;
    this.key = key;
    this.clock = clock;
    this.due = clock.instant().plus(PAUSE);
    List<Checkpoint> known = file.read();
    signed = known.isEmpty() ? 0 : known.getLast().position();
    List<Checkpoint> missing = tables.checkpoints(signed, AT_ONCE);
    while (!missing.isEmpty()) {
      for (Checkpoint checkpoint : missing) {
        file.append(checkpoint);
        signed = checkpoint.position();
      }
      missing = tables.checkpoints(signed, AT_ONCE);
    }
  }

  /** How many events may be chained before the next statement is due. */
  int room(ChainHead head) {
    return (int) Math.clamp(EVENTS - (head.position() - signed), 1, EVENTS);
  }

  /** Signs when it is time. */
  void look(ChainHead head) throws SQLException, IOException {
    long since = head.position() - signed;
    if (since >= EVENTS || (since > 0 && !clock.instant().isBefore(due))) {
      sign(head);
    }
  }

  /** Signs now, unless nothing was added since the last time. */
  void sign(ChainHead head) throws SQLException, IOException {
    if (head.position() > signed) {
      Checkpoint checkpoint =
          key.sign(head.position(), head.globalIndex(), head.link(), clock.instant());
      tables.add(checkpoint);
      file.append(checkpoint);
      signed = head.position();
    }
    due = clock.instant().plus(PAUSE);
  }
}
