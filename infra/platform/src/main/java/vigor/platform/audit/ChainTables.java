package vigor.platform.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vigor.platform.audit.proof.ChainHash;
import vigor.platform.audit.proof.Checkpoint;

/** The schema {@code audit}: rows are added and read, never changed. */
public final class ChainTables {
  private static final String HEAD =
      "select position, global_index, hash from audit.chain order by position desc limit 1";
  private static final String ADD =
      "insert into audit.chain (position, global_index, hash)"
          + " select ? + number, event, link"
          + " from unnest(?, ?) with ordinality as added (event, link, number)";
  private static final String CHECKPOINTS =
      "select position, global_index, hash, made_at, key_id, signature"
          + " from audit.checkpoint where position > ? order by position limit ?";
  private static final String SIGN =
      "insert into audit.checkpoint (position, global_index, hash, made_at, key_id, signature)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final Connection connection;

  public ChainTables(Connection connection) {
    this.connection = connection;
  }

  ChainHead head() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HEAD);
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? new ChainHead(row.getLong(1), row.getLong(2), row.getBytes(3))
          : new ChainHead(0, 0, ChainHash.start());
    }
  }

  /** Adds links of these events behind a position, all or none. */
  void add(long behind, List<Long> events, List<byte[]> links) throws SQLException {
    Array indexes = connection.createArrayOf("bigint", events.toArray());
    Array hashes = connection.createArrayOf("bytea", links.toArray(byte[][]::new));
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setLong(1, behind);
      statement.setArray(2, indexes);
      statement.setArray(3, hashes);
      statement.executeUpdate();
    }
  }

  void add(Checkpoint checkpoint) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SIGN)) {
      statement.setLong(1, checkpoint.position());
      statement.setLong(2, checkpoint.globalIndex());
      statement.setBytes(3, HexFormat.of().parseHex(checkpoint.hash()));
      statement.setTimestamp(4, Timestamp.from(checkpoint.madeAt()));
      statement.setString(5, checkpoint.keyId());
      statement.setBytes(6, Base64.getDecoder().decode(checkpoint.signature()));
      statement.executeUpdate();
    }
  }

  /** Checkpoints behind a position, in order, so many at most. */
  public List<Checkpoint> checkpoints(long behind, int limit) throws SQLException {
    List<Checkpoint> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(CHECKPOINTS)) {
      statement.setLong(1, behind);
      statement.setInt(2, limit);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(checkpoint(row));
        }
      }
    }
    return found;
  }

  private static Checkpoint checkpoint(ResultSet row) throws SQLException {
    return new Checkpoint(
        row.getLong(1),
        row.getLong(2),
        HexFormat.of().formatHex(row.getBytes(3)),
        row.getTimestamp(4).toInstant(),
        row.getString(5),
        Base64.getEncoder().encodeToString(row.getBytes(6)));
  }
}
