package vigor.app.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vigor.app.process.VigorProcess;

/** Reads the event store from outside, past all of Vigor's code. */
final class EventStoreReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String url;

  private EventStoreReader(String url) {
    this.url = url;
  }

  static EventStoreReader of(VigorProcess vigor) {
    return new EventStoreReader(vigor.databaseUrl());
  }

  /** The set ids of the logged sets of a workout, in stream order, duplicates included. */
  List<String> setsOf(String workout) throws SQLException {
    return column(
            "select convert_from(payload, 'UTF8') from eventstore.domain_event_entry"
                + " where aggregate_identifier = ? and payload_type = 'training.set-logged'"
                + " order by sequence_number",
            workout)
        .stream()
        .map(json -> JSON.readTree(json).path("setId").asString())
        .toList();
  }

  /** The sequence numbers of a workout's stream. */
  List<Long> sequenceOf(String workout) throws SQLException {
    return column(
            "select sequence_number from eventstore.domain_event_entry"
                + " where aggregate_identifier = ? order by sequence_number",
            workout)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private List<String> column(String sql, String workout) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "workout-" + workout);
      List<String> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    }
  }
}
