package vigor.analytics.edge;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.analytics.edge.arrow.ArrowColumn;
import vigor.analytics.edge.arrow.ArrowTable;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;

/** Figures as an Arrow stream, with the columns of the CSV; what is suppressed is null. */
final class FigureArrow {
  private FigureArrow() {}

  static byte[] of(MeasureView view) {
    List<MeasureRow> rows = view.items();
    List<ArrowColumn> columns =
        List.of(
            ArrowColumn.texts("measure", Collections.nCopies(rows.size(), view.measure().code())),
            ArrowColumn.texts("by", Collections.nCopies(rows.size(), view.by().code())),
            ArrowColumn.days("period", rows.stream().map(MeasureRow::period).toList()),
            ArrowColumn.texts("group", each(rows, MeasureRow::group)),
            ArrowColumn.numbers("people", each(rows, MeasureRow::people)),
            ArrowColumn.decimals("value", each(rows, MeasureRow::value)),
            ArrowColumn.truths("suppressed", rows.stream().map(MeasureRow::suppressed).toList()));
    return new ArrowTable(columns, rows.size()).stream();
  }

  private static <T> List<@Nullable T> each(
      List<MeasureRow> rows, Function<MeasureRow, @Nullable T> part) {
    return rows.stream().<@Nullable T>map(part).toList();
  }
}
