package vigor.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vigor.platform.TestDatabase;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.Fault;
import vigor.platform.audit.proof.Finding;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.database.DatabaseAddress;

@ExtendWith(TestDatabase.class)
class TamperingTest {
  private static final String EVENTS = "eventstore.domain_event_entry";

  private AuditedLog log;

  @BeforeEach
  void forty_events_are_chained_and_signed(DatabaseAddress server, @TempDir Path home)
      throws Exception {
    log = new AuditedLog(server, home);
    log.store(40);
    log.chain();
  }

  @AfterEach
  void close() throws SQLException {
    log.close();
  }

  @Test
  void an_untouched_log_is_whole() throws Exception {
    log.store(3);
    Verdict verdict = log.verify();
    assertThat(verdict.finding()).isEmpty();
    assertThat(verdict.verified()).isEqualTo(40);
    assertThat(verdict.signedUpTo()).isEqualTo(40);
    assertThat(verdict.notChained()).isEqualTo(3);
    assertThat(log.verify(log.export())).isEqualTo(verdict);
  }

  @Test
  void a_long_log_tells_how_far_its_verification_is() throws Exception {
    log.store(2000);
    log.chain();
    List<Long> told = new ArrayList<>();
    assertThat(log.verify(told::add).verified()).isEqualTo(2040);
    assertThat(told).containsExactly(1000L, 2000L);
  }

  @Test
  void one_flipped_bit_is_found_where_it_is() throws Exception {
    log.tamper(
        "update "
            + EVENTS
            + " set payload = set_bit(payload, 5, 1 - get_bit(payload, 5))"
            + " where global_index = 17");
    assertFound(new Finding(17, 17, Fault.EVENT_CHANGED, ""));
  }

  @Test
  void a_changed_time_or_revision_is_a_changed_event() throws Exception {
    log.tamper("update " + EVENTS + " set payload_revision = '' where global_index = 30");
    assertFound(new Finding(30, 30, Fault.EVENT_CHANGED, ""));
  }

  @Test
  void a_deleted_event_is_missed() throws Exception {
    log.tamper("delete from " + EVENTS + " where global_index = 23");
    assertFound(new Finding(23, 23, Fault.EVENT_MISSING, ""));
  }

  @Test
  void an_event_deleted_with_its_link_is_missed() throws Exception {
    log.tamper(
        "delete from " + EVENTS + " where global_index = 23",
        "delete from audit.chain where position = 23");
    assertFound(new Finding(23, -1, Fault.LINK_MISSING, ""));
  }

  @Test
  void two_exchanged_events_are_told_apart_from_changed_ones() throws Exception {
    log.tamper(
        "update " + EVENTS + " set global_index = -1 where global_index = 11",
        "update " + EVENTS + " set global_index = 11 where global_index = 31",
        "update " + EVENTS + " set global_index = 31 where global_index = -1");
    assertFound(new Finding(11, 11, Fault.EVENTS_SWAPPED, "its content stands at event 31"));
  }

  @Test
  void an_event_slipped_in_is_found() throws Exception {
    log.tamper(
        "delete from " + EVENTS + " where global_index > 40",
        "alter table audit.chain disable trigger all",
        "update audit.chain set global_index = global_index + 100 where position > 20",
        "update " + EVENTS + " set global_index = global_index + 100 where global_index > 20",
        "insert into "
            + EVENTS
            + " select 50, 'forged', 'forged', 0, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data from "
            + EVENTS
            + " where global_index = 3");
    assertFound(new Finding(21, 50, Fault.EVENT_INSERTED, ""));
  }

  @Test
  void a_changed_link_is_told_apart_from_a_changed_event() throws Exception {
    log.tamper(
        "update audit.chain set hash = set_bit(hash, 9, 1 - get_bit(hash, 9)) where position = 8");
    assertFound(new Finding(8, 8, Fault.LINK_CHANGED, ""));
  }

  @Test
  void a_tail_cut_off_with_its_links_and_checkpoints_is_told_by_the_file_outside()
      throws Exception {
    log.tamper(
        "delete from " + EVENTS + " where global_index > 35",
        "delete from audit.chain where position > 35",
        "delete from audit.checkpoint where position > 35");
    assertFound(new Finding(36, -1, Fault.TRUNCATED, "up to position 40"));
  }

  @Test
  void a_log_written_anew_with_its_chain_contradicts_what_was_signed() throws Exception {
    log.store(5);
    log.chain();
    log.tamper(
        "update " + EVENTS + " set payload = 'forged' where global_index = 42",
        "delete from audit.chain where position > 40");
    rechain();
    assertFound(new Finding(41, -1, Fault.REWRITTEN, "somewhere up to position 45"));
  }

  @Test
  void a_checkpoint_signed_by_another_is_no_witness() throws Exception {
    byte[] head = new byte[32];
    log.outside.append(CheckpointKey.of(CheckpointKey.fresh()).sign(12, 12, head, Instant.now()));
    assertFound(new Finding(12, 12, Fault.CHECKPOINT_FORGED, ""));
  }

  @Test
  void a_damaged_or_cut_off_export_is_refused() throws Exception {
    byte[] dump = log.export();
    assertThatThrownBy(() -> log.verify(Arrays.copyOf(dump, dump.length - 100)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut off");
    byte[] damaged = dump.clone();
    damaged[damaged.length - 1] ^= 1;
    assertThatThrownBy(() -> log.verify(damaged))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
  }

  @Test
  void the_application_itself_can_change_nothing() throws Exception {
    for (String table : new String[] {EVENTS, "audit.chain", "audit.checkpoint"}) {
      for (String change : new String[] {"delete from " + table, "truncate " + table}) {
        try (var session = log.session();
            var statement = session.createStatement()) {
          assertThatThrownBy(() -> statement.execute(change))
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("only ever inserted");
        }
      }
    }
  }

  private void rechain() throws SQLException, IOException {
    try (var session = log.session()) {
      ChainWriter chain = new ChainWriter(session);
      while (chain.advance(100) > 0) {
        // until nothing is left
      }
    }
  }

  /** In the store, and in a file exported from it. */
  private void assertFound(Finding expected) throws SQLException, IOException {
    assertThat(log.verify().finding()).contains(expected);
    assertThat(log.verify(log.export()).finding()).contains(expected);
    assertThat(log.verify().verified()).isEqualTo(expected.position() - 1);
  }
}
