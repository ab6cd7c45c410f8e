package vigor.membership.projection.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.coaching.command.budget.SystemMonth;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.WindowKind;
import vigor.membership.query.alert.AlertKind;
import vigor.membership.query.alert.AlertPage;
import vigor.membership.query.alert.AlertView;
import vigor.membership.query.alert.BudgetScope;
import vigor.membership.query.alert.FindAlerts;

class AlertProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Instant T = Instant.parse("2026-11-28T08:00:00Z");
  private static final SpendWindow MONTH = new SpendWindow(WindowKind.MONTH, "2026-11");
  private static final SystemMonth NOVEMBER = SystemMonth.containing(T);
  private static final MicroUsd LIMIT = new MicroUsd(1_000);

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed = new EventFeed(database, new AlertProjector(database.jdbc()));
  private final AlertQueries queries = new AlertQueries(database.reads());

  @Test
  void alerts_of_people_and_of_the_house_are_told_newest_first() {
    feed.each(
        new BudgetThresholdReached(ANNA, MONTH, 80, new MicroUsd(810), LIMIT, T),
        new SystemBudgetThresholdReached(NOVEMBER, 90, new MicroUsd(900), LIMIT, T.plusSeconds(1)),
        new SystemBudgetExhausted(
            NOVEMBER, LIMIT, new MicroUsd(50), new MicroUsd(30), T.plusSeconds(2)));
    assertThat(alerts(null))
        .extracting(AlertView::kind, AlertView::scope, AlertView::percent, AlertView::usedMicroUsd)
        .containsExactly(
            tuple(AlertKind.EXHAUSTED, BudgetScope.SYSTEM, 100, 970L),
            tuple(AlertKind.THRESHOLD, BudgetScope.SYSTEM, 90, 900L),
            tuple(AlertKind.THRESHOLD, BudgetScope.USER, 80, 810L));
    assertThat(alerts(BudgetScope.USER)).extracting(AlertView::person).containsExactly(ANNA);
    assertThat(alerts(BudgetScope.SYSTEM)).hasSize(2);
  }

  @Test
  void pages_join_without_gap_and_a_replay_gives_the_same_rows() {
    for (int percent : new int[] {80, 90, 100}) {
      feed.each(new BudgetThresholdReached(ANNA, MONTH, percent, LIMIT, LIMIT, T));
    }
    AlertPage first = queries.handle(new FindAlerts(null, null, 2)).join();
    AlertPage second = queries.handle(new FindAlerts(null, first.next(), 2)).join();
    assertThat(Stream.concat(first.items().stream(), second.items().stream()))
        .extracting(AlertView::percent)
        .containsExactlyInAnyOrder(80, 90, 100);
    var live = database.fingerprints();
    feed.replay(2);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private List<AlertView> alerts(@Nullable BudgetScope scope) {
    return queries.handle(new FindAlerts(scope, null, 10)).join().items();
  }
}
