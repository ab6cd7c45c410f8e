package vigor.kernel.projection;

import com.zaxxer.hikari.HikariDataSource;
import io.r2dbc.spi.ConnectionFactories;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** One PostgreSQL for all tests of this module, with the read-model schema migrated. */
public final class ReadModelDatabase {
  private static final ReadModelDatabase INSTANCE = start();
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("account", "person"),
          Map.entry("standing", "person"),
          Map.entry("analytics_person", "person"),
          Map.entry("analytics_day", "person, day"),
          Map.entry("analytics_plan", "plan_id"),
          Map.entry("budget_alert", "alert_id"),
          Map.entry("subscription", "person"),
          Map.entry("tier_request", "request_id"),
          Map.entry("profile_fact", "person, fact"),
          Map.entry("weighing", "event_id"),
          Map.entry("consent", "event_id"),
          Map.entry("workout", "workout_id"),
          Map.entry("performed_set", "workout_id, set_id"),
          Map.entry("own_exercise", "person, exercise_id"),
          Map.entry("plan", "plan_id"),
          Map.entry("coach_turn", "conversation_id, turn_id"),
          Map.entry("coach_note", "note_id"),
          Map.entry("audit_event", "stream, position"),
          Map.entry("llm_settings", "id"),
          Map.entry("llm_change", "version"),
          Map.entry("provider_health", "provider, model"),
          Map.entry("llm_route", "call_id"),
          Map.entry("allowance", "person"),
          Map.entry("spend_window", "person, kind, key"),
          Map.entry("spend_reservation", "person, spend_id"),
          Map.entry("ai_request", "spend_id"),
          Map.entry("ai_request_call", "call_id"),
          Map.entry("system_budget", "month"),
          Map.entry("system_tranche", "tranche_id"),
          Map.entry("system_attempt", "call_id, attempt"),
          Map.entry("erasure", "receipt"),
          Map.entry("data_export", "export_id"),
          Map.entry("llm_usage", "person, day, purpose, tier, provider, model"));

  private final DataSource dataSource;
  private final DatabaseClient reads;

  private ReadModelDatabase(EmbeddedPostgres postgres) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(postgres.getPostgresDatabase());
    this.dataSource = pool;
    this.reads =
        DatabaseClient.create(
            ConnectionFactories.get(
                "r2dbc:pool:postgresql://postgres@localhost:" + postgres.getPort() + "/postgres"));
  }

  /** The database, emptied. */
  public static ReadModelDatabase emptied() {
    KEYS.keySet().forEach(t -> INSTANCE.jdbc().execute("truncate table read_model." + t));
    return INSTANCE;
  }

  public DataSource dataSource() {
    return dataSource;
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(dataSource);
  }

  public DatabaseClient reads() {
    return reads;
  }

  /** SHA-256 over every byte of every read model, in primary-key order. */
  public Map<String, String> fingerprints() {
    Map<String, String> prints = new TreeMap<>();
    KEYS.forEach((table, key) -> prints.put(table, fingerprint(table, key)));
    return prints;
  }

  private String fingerprint(String table, String key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Connection connection = dataSource.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy (select * from read_model.%s order by %s) to stdout".formatted(table, key),
              bytes);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    } catch (SQLException | IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReadModelDatabase start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      return new ReadModelDatabase(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
