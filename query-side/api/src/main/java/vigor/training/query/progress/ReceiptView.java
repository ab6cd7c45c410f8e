package vigor.training.query.progress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;

/**
 * Why a figure is what it is: computed again from the events on every asking.
 *
 * @param title what the figure says, in plain words
 * @param value the figure; null when it is a choice rather than a number
 * @param unit {@code kg}, {@code sets}, {@code weeks}…, null when there is none
 * @param formula its name
 * @param expression the formula with the numbers put in
 * @param explanation the same in plain words, null when the expression says it all
 * @param confidence how far to trust an estimate, null for exact figures
 * @param source where the formula comes from
 * @param inputs what went in
 * @param events the events behind it, oldest first
 * @param alternatives other formulas or choices and what they would have given
 */
public record ReceiptView(
    String id,
    @Said String title,
    @Nullable Double value,
    @Nullable String unit,
    @Said String formula,
    @Said String expression,
    @Said @Nullable String explanation,
    @Nullable String confidence,
    @Said String source,
    List<Input> inputs,
    List<SourceEvent> events,
    List<Other> alternatives) {

  /** A named value that went into the figure. */
  public record Input(@Said String name, @Said String value, @Said @Nullable String unit) {}

  /** An event behind the figure: its id in the store, stored type, time (UTC) and its words. */
  public record SourceEvent(
      String eventId, String type, Instant at, @Said @Nullable String summary) {}

  /** What else was possible, what it would have given (null when not a number), and a remark. */
  public record Other(@Said String name, @Nullable Double value, @Said String why) {}
}
