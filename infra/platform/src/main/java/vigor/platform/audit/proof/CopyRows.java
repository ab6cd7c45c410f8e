package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads rows of PostgreSQL's binary COPY format as the server sends them, one message for each row:
 * no field becomes an object, and no byte is copied.
 */
public final class CopyRows implements AutoCloseable {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final int FLAGS_BYTES = Integer.BYTES;
  private static final int HEADER_BYTES = SIGNATURE.length + FLAGS_BYTES + Integer.BYTES;

  private final CopyOut copy;
  private boolean started;
  private ByteBuffer row = ByteBuffer.allocate(0);

  private CopyRows(CopyOut copy) {
    this.copy = copy;
  }

  /** Begins a statement of the form {@code copy … to stdout (format binary)}. */
  public static CopyRows open(Connection connection, String sql) throws SQLException {
    return new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql));
  }

  /** Moves to the next row; false after the last one. */
  public boolean next() throws IOException {
    byte @Nullable [] message = read();
    if (message != null && !started) {
      started = true;
      message = withoutHeader(message);
    }
    if (message == null || isTrailer(message)) {
      return false;
    }
    row = ByteBuffer.wrap(message);
    return true;
  }

  /**
   * The present row as the server sent it: a 16-bit count of fields, then for each a 32-bit length
   * (−1 for null) and that many bytes.
   */
  public ByteBuffer row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      throw new IOException("the database did not end the copy", e);
    }
  }

  private byte @Nullable [] read() throws IOException {
    try {
      return copy.readFromCopy();
    } catch (SQLException e) {
      throw new IOException("the database broke the copy off: " + e.getMessage(), e);
    }
  }

  /** The header comes with the first row, or with the trailer when there is none. */
  private static byte[] withoutHeader(byte[] message) throws IOException {
    if (!Arrays.equals(Arrays.copyOf(message, SIGNATURE.length), SIGNATURE)) {
      throw new IOException("not PostgreSQL's binary COPY format");
    }
    return Arrays.copyOfRange(message, HEADER_BYTES, message.length);
  }

  /** The trailer is a count of −1 fields; the server's end of the copy is read with it. */
  private boolean isTrailer(byte[] message) throws IOException {
    return message.length == Short.BYTES && read() == null;
  }
}
