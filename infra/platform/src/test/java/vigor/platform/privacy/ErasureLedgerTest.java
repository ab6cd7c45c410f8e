package vigor.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigor.kernel.command.PersonId;

class ErasureLedgerTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(2, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir Path folder;

  @Test
  void whoever_is_written_down_is_found_by_the_next_process_and_once_only() {
    ledger().remember(ANNA, NOW);
    ledger().remember(BEN, NOW);
    ledger().remember(ANNA, NOW.plusSeconds(9));
    assertThat(ledger().all()).containsExactly(ANNA, BEN);
    assertThat(file()).content().hasLineCount(2);
  }

  @Test
  void a_line_cut_short_by_a_crash_is_nobody_and_spoils_no_other() throws Exception {
    ledger().remember(ANNA, NOW);
    Files.writeString(file(), BEN.toString().substring(0, 20), StandardOpenOption.APPEND);
    assertThat(ledger().all()).containsExactly(ANNA);
    ledger().remember(BEN, NOW);
    assertThat(ledger().all()).containsExactly(ANNA, BEN);
  }

  @Test
  void only_the_owner_reads_it() throws Exception {
    ledger().remember(ANNA, NOW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  private ErasureLedger ledger() {
    return new ErasureLedger(file());
  }

  private Path file() {
    return folder.resolve("erased.ledger");
  }
}
