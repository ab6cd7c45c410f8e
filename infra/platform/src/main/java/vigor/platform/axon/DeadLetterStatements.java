package vigor.platform.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Pages through a sequence of dead letters by offset. Axon 4.13.0 takes the offset for a sequence
 * index, which skips letters once earlier ones are gone.
 */
final class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
  private static final String LETTERS =
      "select * from processing.dead_letter_entry"
          + " where processing_group = ? and sequence_identifier = ?"
          + " order by sequence_index limit ? offset ?";

  DeadLetterStatements(DeadLetterSchema schema, Serializer serializer) {
    super(
        DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
            .schema(schema)
            .genericSerializer(serializer)
            .eventSerializer(serializer));
  }

  @Override
  public PreparedStatement letterSequenceStatement(
      Connection connection, String group, String sequence, int offset, int limit)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            LETTERS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    statement.setString(1, group);
    statement.setString(2, sequence);
    statement.setInt(3, limit);
    statement.setInt(4, offset);
    return statement;
  }
}
