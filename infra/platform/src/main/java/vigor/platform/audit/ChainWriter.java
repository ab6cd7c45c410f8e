package vigor.platform.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vigor.platform.audit.proof.ChainHash;
import vigor.platform.audit.proof.CopyRows;
import vigor.platform.audit.proof.EventRow;

/** Adds settled events to the chain. There must be only one for a store: see {@link Sequencer}. */
final class ChainWriter {
  private final Connection connection;
  private final ChainTables tables;
  private final SettledHorizon horizon = new SettledHorizon();
  private final ChainHash hash = new ChainHash();
  private ChainHead head;

  ChainWriter(Connection connection) throws SQLException {
    this.connection = connection;
    this.tables = new ChainTables(connection);
    this.head = tables.head();
  }

  ChainHead head() {
    return head;
  }

  /** Whether events are there that an unfinished transaction keeps back. */
  boolean isWaiting() {
    return horizon.isWaiting();
  }

  /** Looks once and adds at most so many events; returns how many it added. */
  int advance(int most) throws SQLException, IOException {
    long settled = horizon.look(connection);
    if (settled <= head.globalIndex()) {
      return 0;
    }
    List<Long> events = new ArrayList<>();
    List<byte[]> links = new ArrayList<>();
    byte[] link = head.link();
    try (CopyRows rows = settledEvents(settled, most)) {
      while (rows.next()) {
        ByteBuffer row = rows.row();
        byte[] next = new byte[ChainHash.BYTES];
        hash.link(link, row, next);
        events.add(EventRow.index(row));
        links.add(next);
        link = next;
      }
    }
    if (!events.isEmpty()) {
      tables.add(head.position(), events, links);
      head = new ChainHead(head.position() + events.size(), events.getLast(), link);
    }
    return events.size();
  }

  private CopyRows settledEvents(long settled, int most) throws SQLException {
    String range =
        "global_index > %d and global_index <= %d order by global_index limit %d"
            .formatted(head.globalIndex(), settled, most);
    return CopyRows.open(connection, EventRow.copy(range));
  }
}
