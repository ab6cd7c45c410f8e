package vigor.platform.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import vigor.platform.audit.proof.ChainVerifier;
import vigor.platform.audit.proof.Checkpoint;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.DumpWriter;
import vigor.platform.audit.proof.Entries;
import vigor.platform.audit.proof.StoreEntries;
import vigor.platform.audit.proof.TrustedKey;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.audit.proof.WatchedEntries;
import vigor.platform.audit.proof.Witnesses;
import vigor.platform.database.DatabaseAddress;

/**
 * Verifies or exports a store, whether it is in use or not. What was signed is read first, then the
 * chain, then the events: each knows at least what the one before speaks of.
 */
public final class StoreAudit implements AutoCloseable {
  private static final int AT_ONCE = 1000;

  private final Connection forLinks;
  private final Connection forEvents;
  private final Set<Checkpoint> checkpoints;

  private StoreAudit(Connection forLinks, Connection forEvents, Set<Checkpoint> checkpoints) {
    this.forLinks = forLinks;
    this.forEvents = forEvents;
    this.checkpoints = checkpoints;
  }

  /** Opens two sessions; the file holds the checkpoints that are kept outside the database. */
  public static StoreAudit open(DatabaseAddress address, CheckpointFile file)
      throws SQLException, IOException {
    Set<Checkpoint> all = new LinkedHashSet<>(file.read());
    Connection forLinks = Sessions.open(address);
    forLinks.setAutoCommit(false);
    forLinks.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    ChainTables tables = new ChainTables(forLinks);
    List<Checkpoint> page = tables.checkpoints(0, AT_ONCE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = tables.checkpoints(page.getLast().position(), AT_ONCE);
    }
    return new StoreAudit(forLinks, Sessions.open(address), all);
  }

  /** Positions of the chain that there are to verify. */
  public long positions() throws SQLException {
    return new ChainTables(forLinks).head().position();
  }

  public Verdict verify(TrustedKey key) throws SQLException, IOException {
    return verify(key, read -> {});
  }

  /** The same, telling from time to time how many entries were read. */
  public Verdict verify(TrustedKey key, LongConsumer read) throws SQLException, IOException {
    try (Entries entries = new WatchedEntries(new StoreEntries(forLinks, forEvents), read)) {
      return new ChainVerifier(entries, new Witnesses(checkpoints, key)).verify();
    }
  }

  /** Writes events, chain and checkpoints to a file's stream and returns the number of events. */
  public long export(OutputStream file, TrustedKey key) throws SQLException, IOException {
    try (Entries entries = new StoreEntries(forLinks, forEvents)) {
      return new DumpWriter(file).write(entries, checkpoints, key);
    }
  }

  @Override
  public void close() throws SQLException {
    forLinks.close();
    forEvents.close();
  }
}
