package vigor.platform.audit.proof;

import java.nio.ByteBuffer;

/**
 * The canonical bytes of a stored event: its row in PostgreSQL's binary COPY format, with these
 * columns in this order. Numbers are big-endian, texts UTF-8, and what is personal is encrypted.
 */
public final class EventRow {
  private static final String COLUMNS =
      "global_index, aggregate_identifier, sequence_number, type, payload_type, payload_revision,"
          + " payload, meta_data, time_stamp, event_identifier";

  /** The first field's value, behind the count of fields and its own length. */
  private static final int INDEX_AT = Short.BYTES + Integer.BYTES;

  private EventRow() {}

  /** A COPY of all events that fulfil the condition, in the order of their indexes. */
  public static String copy(String condition) {
    return "copy (select "
        + COLUMNS
        + " from eventstore.domain_event_entry where "
        + condition
        + ") to stdout (format binary)";
  }

  /** The event's index in the store. */
  public static long index(ByteBuffer row) {
    return row.getLong(INDEX_AT);
  }

  static void renumber(ByteBuffer row, long index) {
    row.putLong(INDEX_AT, index);
  }
}
