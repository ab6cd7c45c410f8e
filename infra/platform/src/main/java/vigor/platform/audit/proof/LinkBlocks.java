package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The chain, thousands of its short rows to a message. */
final class LinkBlocks implements AutoCloseable {
  private static final String COPY =
      """
      copy (select (select coalesce(string_agg(int8send(position) || int8send(global_index) || hash,
                                               ''::bytea order by position), ''::bytea)
                      from audit.chain where position between first and first + 4095)
              from generate_series(1::bigint,
                                   (select coalesce(max(position), 0) from audit.chain),
                                   4096::bigint) first)
        to stdout (format binary)
      """;

  /** The bytes of the only field, behind the count of fields and its length. */
  private static final int FIELD_AT = Short.BYTES + Integer.BYTES;

  private final CopyRows blocks;
  private final ByteBuffer link = ByteBuffer.allocate(LinkRow.BYTES);
  private ByteBuffer block = ByteBuffer.allocate(0);

  LinkBlocks(Connection connection) throws SQLException {
    blocks = CopyRows.open(connection, COPY);
  }

  /** The next row, in a buffer that is used again; null after the last one. */
  @Nullable ByteBuffer next() throws IOException {
    while (!block.hasRemaining()) {
      if (!blocks.next()) {
        return null;
      }
      block = blocks.row().position(FIELD_AT);
    }
    block.get(link.array());
    return link;
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
