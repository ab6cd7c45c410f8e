package vigor.app.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for texts in every byte of every table of every schema, and in files. */
public final class CanarySearch {
  private final DataSource database;

  public CanarySearch(DataSource database) {
    this.database = database;
  }

  /** Each place a canary was found in: table and canary. */
  public List<String> tablesWith(Collection<String> canaries) throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (String table : tables()) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy (select t.* from " + table + " t) to stdout", rows);
        String text = rows.toString(StandardCharsets.UTF_8);
        canaries.stream().filter(c -> isIn(text, c)).forEach(c -> found.add(table + ": " + c));
      }
    }
    return found;
  }

  /** Each file of the folder, but for the database's own, that holds a canary. */
  public static List<Path> filesWith(Path folder, Collection<String> canaries) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> isOurs(folder, f)).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (canaries.stream().anyMatch(text::contains)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean isOurs(Path folder, Path file) {
    String place = folder.relativize(file).toString();
    return Files.isRegularFile(file)
        && !place.startsWith("postgres/data")
        && !place.startsWith("postgres/18");
  }

  /** Bytes are written in hexadecimal. */
  private static boolean isIn(String rows, String canary) {
    byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
    return rows.contains(canary) || rows.contains(HexFormat.of().formatHex(bytes));
  }

  private List<String> tables() {
    return JdbcClient.create(database)
        .sql(
            """
            select quote_ident(table_schema) || '.' || quote_ident(table_name)
              from information_schema.tables
             where table_type = 'BASE TABLE'
               and table_schema not in ('pg_catalog', 'information_schema')
             order by 1
            """)
        .query(String.class)
        .list();
  }
}
