package vigor.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;
import vigor.platform.serialization.StoredMessageSerializer;

/** Writes the ZIP file a person gets: tables as JSON and CSV, the event log, and what it all is. */
public final class ExportArchive {
  private static final int ROWS_AT_ONCE = 500;

  private final DataSource database;
  private final PersonalTables tables;
  private final PersonalEvents events;
  private final List<ExportSupplement> supplements;

  public ExportArchive(
      DataSource database,
      EventStore store,
      StoredMessageSerializer serializer,
      List<ExportSupplement> supplements) {
    JdbcClient jdbc = JdbcClient.create(database);
    this.database = database;
    this.tables = new PersonalTables(jdbc);
    this.events = new PersonalEvents(store, new PersonalStreams(jdbc), serializer);
    this.supplements = supplements;
  }

  /** Writes all there is about a person, row by row, and closes the stream; answers the bytes. */
  public long write(PersonId person, OutputStream out) {
    List<PersonalTable> all = tables.all();
    CountedOutput counted = new CountedOutput(out);
    try (ZipOutputStream zip = new ZipOutputStream(counted)) {
      entry(zip, "README.txt", ExportReadme.text().getBytes(StandardCharsets.UTF_8));
      entry(zip, "schema.json", ExportSchema.of(all));
      for (ExportSupplement supplement : supplements) {
        entry(zip, supplement.file(), supplement.of(person));
      }
      zip.putNextEntry(new ZipEntry("events.jsonl"));
      events.write(person, zip);
      zip.closeEntry();
      try (Connection connection = database.getConnection()) {
        for (PersonalTable table : all) {
          copy(zip, table, person, connection);
        }
      }
      zip.finish();
      return counted.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("export", null, e);
    }
  }

  private static void copy(
      ZipOutputStream zip, PersonalTable table, PersonId person, Connection connection)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry("json/" + table.file() + ".json"));
    json(zip, table.rowsOf(person), connection);
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("csv/" + table.file() + ".csv"));
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy (" + table.rowsOf(person) + ") to stdout (format csv, header)", zip);
    zip.closeEntry();
  }

  /** Within a transaction, else the driver would fetch all rows at once. */
  private static void json(ZipOutputStream zip, String rows, Connection connection)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement select =
        connection.prepareStatement("select row_to_json(t)::text from (" + rows + ") t")) {
      select.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet found = select.executeQuery()) {
        String before = "[";
        while (found.next()) {
          zip.write((before + found.getString(1)).getBytes(StandardCharsets.UTF_8));
          before = ",\n";
        }
        zip.write((before.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
