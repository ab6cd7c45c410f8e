package vigor.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vigor.platform.TestDatabase;
import vigor.platform.audit.proof.Checkpoint;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.VigorHome;

@ExtendWith(TestDatabase.class)
class SequencerTest {
  @TempDir Path home;
  private AuditedLog log;

  @BeforeEach
  void open(DatabaseAddress server) throws SQLException {
    log = new AuditedLog(server, home);
  }

  @AfterEach
  void close() throws SQLException {
    log.close();
  }

  @Test
  void a_slow_transaction_with_a_lower_index_is_waited_for() throws Exception {
    try (Connection slow = log.session();
        Connection session = log.session()) {
      slow.setAutoCommit(false);
      log.storeBy(slow);
      log.store(2);
      ChainWriter chain = new ChainWriter(session);

      assertThat(chain.advance(10)).isZero();
      assertThat(chain.isWaiting()).isTrue();
      log.store(1);
      assertThat(chain.advance(10)).isZero();
      slow.commit();

      assertThat(chain.advance(10)).isEqualTo(3);
      assertThat(chain.advance(10)).isEqualTo(1);
      assertThat(chain.head().globalIndex()).isEqualTo(4);
    }
    assertThat(log.verify().finding()).isEmpty();
  }

  @Test
  void a_transaction_that_is_undone_leaves_a_gap_in_the_log_and_none_in_the_chain()
      throws Exception {
    try (Connection undone = log.session();
        Connection session = log.session()) {
      undone.setAutoCommit(false);
      log.store(1);
      log.storeBy(undone);
      log.store(1);
      undone.rollback();
      ChainWriter chain = new ChainWriter(session);

      assertThat(chain.advance(10)).isEqualTo(2);
      assertThat(chain.head().position()).isEqualTo(2);
      assertThat(chain.head().globalIndex()).isEqualTo(3);
    }
    assertThat(log.verify().finding()).isEmpty();
  }

  @Test
  void two_nodes_chain_what_many_writers_store_as_one() throws Exception {
    Sequencer one = sequencer();
    Sequencer other = sequencer();
    one.start();
    other.start();
    int writers = 6;
    int each = 60;
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      for (int i = 0; i < writers; i++) {
        pool.submit(() -> storeInTransactions(each));
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> log.verify().verified() == (long) writers * each);
    } finally {
      one.stop();
      other.stop();
    }

    Verdict verdict = log.verify();
    assertThat(verdict.finding()).isEmpty();
    assertThat(verdict.signedUpTo()).isEqualTo((long) writers * each);
  }

  @Test
  void a_checkpoint_is_signed_each_thousand_events_here_and_outside() throws Exception {
    log.store(2100);
    try (Connection session = log.session()) {
      ChainWriter chain = new ChainWriter(session);
      Notary notary = new Notary(session, log.outside, log.key, Clock.systemUTC());
      while (chain.advance(notary.room(chain.head())) > 0) {
        notary.look(chain.head());
      }
      assertThat(log.outside.read()).extracting(Checkpoint::position).containsExactly(1000L, 2000L);
      assertThat(new ChainTables(session).checkpoints(0, 10)).isEqualTo(log.outside.read());
    }
  }

  @Test
  void a_checkpoint_the_file_missed_is_added_when_the_next_one_takes_over() throws Exception {
    log.store(3);
    log.chain();
    List<Checkpoint> known = log.outside.read();
    Files.delete(home.resolve("audit/checkpoints.jsonl"));
    try (Connection session = log.session()) {
      new Notary(session, log.outside, log.key, Clock.systemUTC());
    }
    assertThat(log.outside.read()).isEqualTo(known).hasSize(1);
  }

  @Test
  void a_checkpoint_half_written_when_the_machine_stopped_does_not_count() throws Exception {
    log.store(3);
    log.chain();
    List<Checkpoint> known = log.outside.read();
    Path file = home.resolve("audit/checkpoints.jsonl");
    Files.writeString(file, "{\"position\":9,\"ha", StandardOpenOption.APPEND);

    assertThat(log.outside.read()).isEqualTo(known);
    log.store(1);
    log.chain();
    assertThat(log.outside.read()).extracting(Checkpoint::position).containsExactly(3L, 4L);
    assertThat(log.verify().finding()).isEmpty();
  }

  @Test
  void the_signing_key_is_made_once_and_only_its_owner_reads_it() throws Exception {
    VigorHome folder = VigorHome.at(home);
    String key = folder.secret(CheckpointKey.FILE, CheckpointKey::fresh);
    assertThat(folder.secret(CheckpointKey.FILE, CheckpointKey::fresh)).isEqualTo(key);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(CheckpointKey.file(home))))
        .isEqualTo("rw-------");
  }

  private Sequencer sequencer() {
    return new Sequencer(log.address(), log.outside, log.key, Clock.systemUTC());
  }

  private Void storeInTransactions(int events) throws SQLException {
    try (Connection connection = log.session()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < events; i++) {
        log.storeBy(connection);
        if (i % 7 == 3) {
          connection.commit();
        }
      }
      connection.commit();
    }
    return null;
  }
}
