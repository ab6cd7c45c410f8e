package vigor.app.replay;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the read models as PostgreSQL itself writes it out, rows in order. */
public final class ReadModelDump {
  private final DataSource dataSource;
  private final JdbcClient jdbc;

  public ReadModelDump(DataSource dataSource) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
  }

  public Map<String, String> take() throws SQLException, IOException {
    Map<String, String> dump = new TreeMap<>();
    try (Connection connection = dataSource.getConnection()) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : tables()) {
        StringWriter text = new StringWriter();
        copy.copyOut("copy (select t.* from " + table + " t order by t::text) to stdout", text);
        dump.put(table, text.toString());
      }
    }
    return dump;
  }

  List<String> tables() {
    return jdbc.sql(
            "select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema = 'read_model' and table_type = 'BASE TABLE' order by 1")
        .query(String.class)
        .list();
  }

  public void deleteAll() {
    jdbc.sql("truncate " + String.join(", ", tables())).update();
  }
}
