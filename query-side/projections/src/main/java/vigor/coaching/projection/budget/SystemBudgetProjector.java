package vigor.coaching.projection.budget;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.command.KeepsBooks;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;

/** Keeps each month's limit and tranches, and the attempts whose cost nobody has confirmed. */
@Component
@KeepsBooks
@ProcessingGroup("projection-system-budget")
public class SystemBudgetProjector {
  private final Table<String, BudgetRow> months;
  private final Table<UUID, TrancheRow> tranches;
  private final Table<AttemptKey, AttemptRow> attempts;
  private final Announcements announcements;

  public SystemBudgetProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.months = new Table<>(BudgetTables.MONTHS, jdbc);
    this.tranches = new Table<>(BudgetTables.TRANCHES, jdbc);
    this.attempts = new Table<>(BudgetTables.ATTEMPTS, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(SystemBudgetEvent event, @SequenceNumber Long version) {
    String month = event.month().value().toString();
    if (event instanceof SystemTrancheGranted e) {
      tranches.put(new TrancheRow(e.trancheId().value(), month, e.amount().micros(), null));
    }
    if (event instanceof SystemTrancheClosed e) {
      TrancheRow open = tranches.get(e.trancheId().value());
      tranches.put(new TrancheRow(open.id(), month, open.amount(), e.spent().micros()));
    }
    months.put(months.find(month).orElseGet(() -> BudgetRow.of(month)).after(event, version));
    announcements.announce(SystemBudgetView.topic(event.month()), version);
  }

  @EventHandler
  void on(LlmAttemptStarted event) {
    if (event.tranche() != null) {
      AttemptKey key = new AttemptKey(event.callId().value(), event.attempt());
      attempts.put(new AttemptRow(key, event.tranche().value(), 0));
    }
  }

  @EventHandler
  void on(LlmAttemptFailed event) {
    boolean unknown = event.failure().billable() == Billable.UNKNOWN;
    provisional(
        new AttemptKey(event.callId().value(), event.attempt()),
        unknown ? event.failure().cost().micros() : 0);
  }

  @EventHandler
  void on(LlmAttemptCostCorrected event) {
    provisional(new AttemptKey(event.callId().value(), event.attempt()), 0);
  }

  @ResetHandler
  void reset() {
    months.clear();
    tranches.clear();
    attempts.clear();
  }

  /** Attempts from before there were tranches belong to no month. */
  private void provisional(AttemptKey key, long micros) {
    attempts.find(key).ifPresent(row -> attempts.put(new AttemptRow(key, row.tranche(), micros)));
  }
}
