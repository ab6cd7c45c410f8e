package vigor.coaching.projection.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.query.budget.GetSystemBudget;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredEvent;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.MicroUsd;

class SystemBudgetProjectionTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant NEXT_MONTH = Instant.parse("2026-12-01T00:00:00Z");
  private static final SystemMonth MONTH = SystemMonth.of("2026-11");
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final LlmCallId CALL = new LlmCallId(new UUID(2, 2));
  private static final MicroUsd LIMIT = MicroUsd.dollars(100);

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final EventFeed feed =
      new EventFeed(
          database, new SystemBudgetProjector(database.jdbc(), new Announcements(updates)));

  @Test
  void a_month_in_which_nothing_happened_has_the_usual_limit() {
    assertThat(at(NOW))
        .isEqualTo(
            new SystemBudgetView("2026-11", 100_000_000, 0, 0, 0, 0, 0, null, NEXT_MONTH, 0, -1));
  }

  @Test
  void the_view_adds_up_what_is_granted_spent_provisional_and_corrected() {
    feed.each(story());
    assertThat(at(NOW))
        .isEqualTo(
            new SystemBudgetView(
                "2026-11", 100_000_000, 400, 700, 300, -50, 0, null, NEXT_MONTH, 1, 4));
    feed.each(
        new LlmAttemptCostCorrected(
            CALL, PERSON, 1, new MicroUsd(300), new MicroUsd(120), CostSource.PROVIDER_BILL, NOW));
    assertThat(at(NOW).provisionalMicroUsd()).isZero();
    assertThat(updates.changes()).contains(new ViewChange(MONTH.toString(), MONTH.toString(), 4));
  }

  @Test
  void a_limit_that_was_set_holds_until_it_is_set_again() {
    feed.each(new SystemBudgetSet(MONTH, MicroUsd.dollars(7), decision(), NOW));
    assertThat(at(NOW).limitMicroUsd()).isEqualTo(7_000_000);
    SystemBudgetView next = at(NEXT_MONTH);
    assertThat(next.limitMicroUsd()).isEqualTo(7_000_000);
    assertThat(next.version()).isEqualTo(-1);
  }

  @Test
  void what_is_committed_beyond_the_limit_is_shown() {
    feed.each(
        granted(1, 900),
        closed(1, 1_100),
        new SystemBudgetSet(MONTH, new MicroUsd(1_000), decision(), NOW),
        new SystemBudgetExhausted(
            MONTH, new MicroUsd(1_000), new MicroUsd(1), MicroUsd.ZERO, NOW.plusSeconds(5)));
    SystemBudgetView view = at(NOW);
    assertThat(view.overshootMicroUsd()).isEqualTo(100);
    assertThat(view.exhaustedAt()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void a_replay_tells_the_same() {
    feed.each(story());
    Map<String, String> live = database.fingerprints();
    feed.replay(3);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private static List<StoredEvent> story() {
    MicroUsd bound = new MicroUsd(300);
    return List.of(
        granted(1, 900),
        new LlmAttemptStarted(
            CALL,
            PERSON,
            1,
            1,
            new LlmModel("openai", "m"),
            bound,
            new TrancheId(new UUID(3, 1)),
            NOW),
        new LlmAttemptFailed(
            CALL,
            PERSON,
            1,
            new LlmFailure(LlmErrorClass.TIMEOUT, null, null, Billable.UNKNOWN, bound),
            NOW),
        new SystemTrancheExpired(MONTH, new TrancheId(new UUID(3, 1)), NOW),
        closed(1, 700),
        granted(2, 400),
        new SystemSpendCorrected(
            MONTH, new CorrectionId(new UUID(4, 1)), new CostDifference(-50), NOW));
  }

  private static SystemTrancheGranted granted(int id, long amount) {
    return new SystemTrancheGranted(
        MONTH,
        new TrancheId(new UUID(3, id)),
        new MicroUsd(amount),
        LIMIT,
        NOW.plusSeconds(600),
        NOW);
  }

  private static SystemTrancheClosed closed(int id, long spent) {
    return new SystemTrancheClosed(MONTH, new TrancheId(new UUID(3, id)), new MicroUsd(spent), NOW);
  }

  private static Decision decision() {
    return new Decision(PERSON, "Trial.");
  }

  private SystemBudgetView at(Instant now) {
    return new SystemBudgetQueries(
            database.reads(), UsualSystemBudget.STANDARD, Clock.fixed(now, ZoneOffset.UTC))
        .handle(new GetSystemBudget())
        .join();
  }
}
