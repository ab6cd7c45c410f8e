package vigor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vigor.analytics.query.Granularity.DAY;
import static vigor.analytics.query.Granularity.MONTH;
import static vigor.analytics.query.Granularity.WEEK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigor.analytics.query.MeasureRow;

class SuppressionTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-09");

  @Test
  void fewer_than_ten_people_are_never_shown_and_ten_are() {
    List<MeasureRow> rows =
        Suppression.shown(List.of(month("2026-10-01", 9), month("2026-11-01", 10)), MONTH);
    assertThat(rows).extracting(MeasureRow::suppressed).containsExactly(true, false);
    assertThat(rows.getFirst().value()).isNull();
    assertThat(rows.getFirst().people()).isNull();
  }

  @Test
  void a_hidden_day_cannot_be_computed_from_its_week_and_the_other_days() {
    List<MeasureRow> rows =
        Suppression.shown(List.of(day(0, 40), day(1, 3), day(2, 20), day(3, 30)), DAY);
    assertThat(rows)
        .extracting(MeasureRow::suppressed)
        .as("the smallest shown day is hidden with it")
        .containsExactly(false, true, true, false);
  }

  @Test
  void a_hidden_week_cannot_be_computed_from_its_month() {
    List<MeasureRow> rows = Suppression.shown(List.of(week(0, 50), week(1, 2), week(2, 60)), WEEK);
    assertThat(rows).extracting(MeasureRow::suppressed).containsExactly(true, true, false);
  }

  @Test
  void groups_are_judged_each_for_itself_and_nobody_is_hidden_without_need() {
    List<MeasureRow> rows =
        Suppression.shown(
            List.of(
                new Cell(MONDAY, "ai_chat", 4, 9),
                new Cell(MONDAY, "plans", 12, 30),
                new Cell(MONDAY.plusDays(1), "plans", 15, 30)),
            DAY);
    assertThat(rows).extracting(MeasureRow::suppressed).containsExactly(true, false, false);
  }

  private static Cell day(int n, long people) {
    return new Cell(MONDAY.plusDays(n), "", people, people * 2.0);
  }

  private static Cell week(int n, long people) {
    return new Cell(MONDAY.plusWeeks(n), "", people, people * 2.0);
  }

  private static Cell month(String first, long people) {
    return new Cell(LocalDate.parse(first), "", people, people * 2.0);
  }
}
