package vigor.analytics.projection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import vigor.analytics.query.GetMeasure;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;

/** Cuts figures into pages by the period and group a page ended with. */
final class MeasurePages {
  private static final Comparator<MeasureRow> ORDER =
      Comparator.comparing(MeasureRow::period).thenComparing(MeasurePages::group);

  private MeasurePages() {}

  static MeasureView page(GetMeasure query, List<MeasureRow> all) {
    LocalDate first = query.by().start(query.from());
    MeasureRow last = query.cursor() == null ? null : read(query.cursor());
    List<MeasureRow> rest =
        all.stream()
            .filter(row -> !row.period().isBefore(first) && !row.period().isAfter(query.to()))
            .filter(row -> last == null || ORDER.compare(row, last) > 0)
            .sorted(ORDER)
            .toList();
    boolean more = rest.size() > query.limit();
    List<MeasureRow> items = more ? List.copyOf(rest.subList(0, query.limit())) : rest;
    return new MeasureView(
        query.measure(),
        query.by(),
        query.measure().definition(),
        items,
        more ? items.getLast().period() + "_" + group(items.getLast()) : null);
  }

  /** Throws {@link IllegalArgumentException} for what is no cursor. */
  private static MeasureRow read(String cursor) {
    String[] parts = cursor.split("_", 2);
    try {
      return new MeasureRow(
          LocalDate.parse(parts[0]), parts.length < 2 ? "" : parts[1], null, null, true);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }

  private static String group(MeasureRow row) {
    return row.group() == null ? "" : row.group();
  }
}
