package vigor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir Path folder;

  @Test
  void what_is_acknowledged_is_on_disk() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      for (String setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        assertThat(one(database, "show " + setting)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void data_outlives_the_server() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      run(database, "create table kept as select 42 as answer");
    }
    try (EmbeddedDatabase again = EmbeddedDatabase.start(VigorHome.at(folder))) {
      assertThat(one(again, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_lock_left_by_a_killed_server_does_not_keep_the_next_one_from_starting() throws Exception {
    Path lock = folder.resolve("postgres/data/postmaster.pid");
    String left;
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      run(database, "create table kept as select 42 as answer");
      left = Files.readString(lock);
    }
    Files.writeString(lock, left);
    try (EmbeddedDatabase again = EmbeddedDatabase.start(VigorHome.at(folder))) {
      assertThat(one(again, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_server_that_is_killed_comes_back_with_its_data() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      run(database, "create table kept as select 42 as answer");
      String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid")).getFirst();
      ProcessHandle server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
      server.destroyForcibly();
      server.onExit().join();
      assertThat(oncePossible(database, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void two_vigors_cannot_use_one_folder() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      assertThat(database.address().port()).isPositive();
      assertThatThrownBy(() -> EmbeddedDatabase.start(VigorHome.at(folder)))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("another Vigor");
    }
  }

  @Test
  void the_running_server_of_a_folder_can_be_found() {
    assertThat(EmbeddedDatabase.running(VigorHome.at(folder))).isEmpty();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(VigorHome.at(folder))) {
      assertThat(EmbeddedDatabase.running(VigorHome.at(folder))).contains(database.address());
    }
  }

  @Test
  void secrets_are_readable_by_their_owner_alone() throws IOException {
    VigorHome home = VigorHome.at(folder);
    String secret = home.secret("master.key");
    assertThat(home.secret("master.key")).isEqualTo(secret);
    assertThat(Files.getPosixFilePermissions(folder.resolve("master.key")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  private static String one(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String oncePossible(EmbeddedDatabase database, String sql) {
    Instant limit = Instant.now().plus(Duration.ofSeconds(30));
    SQLException last = new SQLException("never tried");
    while (Instant.now().isBefore(limit)) {
      try {
        return one(database, sql);
      } catch (SQLException notYet) {
        last = notYet;
        Thread.onSpinWait();
      }
    }
    throw new AssertionError("the server did not come back", last);
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    DatabaseAddress address = database.address();
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }
}
