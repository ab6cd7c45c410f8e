package vigor.analytics.edge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;

/** Figures as comma-separated values (RFC 4180); what is suppressed is empty. */
final class FigureCsv {
  private static final String END = "\r\n";

  private FigureCsv() {}

  static String of(MeasureView view) {
    StringBuilder csv = new StringBuilder("measure,by,period,group,people,value,suppressed" + END);
    for (MeasureRow row : view.items()) {
      csv.append(view.measure().code())
          .append(',')
          .append(view.by().code())
          .append(',')
          .append(row.period())
          .append(',')
          .append(text(row.group()))
          .append(',')
          .append(row.people() == null ? "" : row.people().toString())
          .append(',')
          .append(row.value() == null ? "" : BigDecimal.valueOf(row.value()).toPlainString())
          .append(',')
          .append(row.suppressed())
          .append(END);
    }
    return csv.toString();
  }

  /** A group may hold the name of a model's provider, which nobody should take for a formula. */
  private static String text(@Nullable String group) {
    return group == null ? "" : '"' + group.replace("\"", "\"\"") + '"';
  }
}
