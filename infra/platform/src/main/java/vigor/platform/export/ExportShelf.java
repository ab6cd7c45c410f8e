package vigor.platform.export;

import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;
import vigor.platform.privacy.PersonalCipher;
import vigor.privacy.command.ExportId;

/** Keeps copies in encrypted parts, so that a copy of any size passes through little memory. */
public final class ExportShelf {
  private static final int PART = 256 * 1024;

  private final JdbcClient jdbc;
  private final PersonalCipher cipher;

  public ExportShelf(JdbcClient jdbc, PersonalCipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /** Where a new copy is written to; what there was of it is removed first. */
  public OutputStream write(ExportId export, PersonId person) {
    remove(export);
    return new PartsOutput(PART, (number, bytes) -> put(export, person, number, bytes));
  }

  /** One part of a copy from 0 on; empty after the last, and when the person was erased. */
  public Optional<byte[]> read(ExportId export, int number) {
    return jdbc.sql(
            "select person_id, sealed from export.part where export_id = :export and number = :number")
        .param("export", export.value())
        .param("number", number)
        .query(
            (row, index) ->
                cipher.decryptBytes(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    context(export, number),
                    row.getBytes("sealed")))
        .optional()
        .flatMap(found -> found);
  }

  public void remove(ExportId export) {
    jdbc.sql("delete from export.part where export_id = :export")
        .param("export", export.value())
        .update();
  }

  private void put(ExportId export, PersonId person, int number, byte[] bytes) {
    jdbc.sql(
            "insert into export.part (export_id, number, person_id, sealed)"
                + " values (:export, :number, :person, :sealed)")
        .param("export", export.value())
        .param("number", number)
        .param("person", person.value())
        .param("sealed", cipher.encryptBytes(person, context(export, number), bytes))
        .update();
  }

  /** A part fits no other copy and no other place. */
  private static String context(ExportId export, int number) {
    return export + "#" + number;
  }
}
