package vigor.platform.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.database.DatabaseAddress;

/**
 * Chains events as they settle. Of all nodes of one store one does it at a time: the one whose
 * session holds the lock. Links are written by that very session, so a node that lost the lock with
 * its connection cannot write any more.
 */
final class Sequencer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

  /** "vigor-au" in ASCII. */
  private static final long LOCK = 0x7669676f722d6175L;

  private static final Duration IDLE = Duration.ofMillis(200);
  private static final Duration WAITING = Duration.ofMillis(20);
  private static final Duration AGAIN = Duration.ofSeconds(2);

  private final DatabaseAddress address;
  private final CheckpointFile file;
  private final CheckpointKey key;
  private final Clock clock;
  private volatile CountDownLatch stop = new CountDownLatch(0);
  private @Nullable Thread thread;

  Sequencer(DatabaseAddress address, CheckpointFile file, CheckpointKey key, Clock clock) {
    this.address = address;
    this.file = file;
    this.key = key;
    this.clock = clock;
  }

  @Override
  public void start() {
    stop = new CountDownLatch(1);
    thread = Thread.ofPlatform().name("audit-sequencer").daemon().start(this::run);
  }

  /** What was added last is signed before the lock is given back. */
  @Override
  public void stop() {
    stop.countDown();
    if (thread != null) {
      try {
        thread.join(AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return stop.getCount() > 0;
  }

  private void run() {
    do {
      turn();
    } while (!stopsWithin(AGAIN));
  }

  /** A database that went away comes back; until then the log waits for its links. */
  private void turn() {
    try (Connection connection = Sessions.open(address)) {
      if (SessionLock.isTaken(connection, LOCK)) {
        lead(connection);
      }
    } catch (SQLException | IOException e) {
      if (isRunning()) {
        LOG.warn("Events are not chained at the moment: {}", e.getMessage());
      }
    }
  }

  private void lead(Connection connection) throws SQLException, IOException {
    ChainWriter chain = new ChainWriter(connection);
    Notary notary = new Notary(connection, file, key, clock);
    while (isRunning()) {
      int added = chain.advance(notary.room(chain.head()));
      notary.look(chain.head());
      if (added == 0 && stopsWithin(chain.isWaiting() ? WAITING : IDLE)) {
        break;
      }
    }
    notary.sign(chain.head());
  }

  private boolean stopsWithin(Duration pause) {
    try {
      return stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
