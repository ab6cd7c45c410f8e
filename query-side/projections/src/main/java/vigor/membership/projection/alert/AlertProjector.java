package vigor.membership.projection.alert;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.Table;
import vigor.kernel.projection.TableSpec;
import vigor.membership.command.BudgetThresholdReached;
import vigor.privacy.command.ErasureRequested;

/** Keeps one row per alert. */
@Component
@ProcessingGroup("projection-alert")
public class AlertProjector {
  private static final TableSpec<UUID, AlertRow> SPEC =
      new TableSpec<>(
          "read_model.budget_alert",
          AlertRow::id,
          new Columns<AlertRow>()
              .and("uuid", AlertRow::id)
              .and("timestamptz", AlertRow::at)
              .and("text", AlertRow::kind)
              .and("uuid", AlertRow::person)
              .and("text", AlertRow::window)
              .and("int4", AlertRow::percent)
              .and("int8", AlertRow::used)
              .and("int8", AlertRow::limit),
          SqlText.beside(AlertProjector.class, "insert-alert.sql"),
          null);

  private final Table<UUID, AlertRow> alerts;

  public AlertProjector(JdbcTemplate jdbc) {
    this.alerts = new Table<>(SPEC, jdbc);
  }

  @EventHandler
  void on(BudgetThresholdReached event, @SequenceNumber Long version) {
    alerts.put(AlertRow.of(event, version));
  }

  @EventHandler
  void on(SystemBudgetThresholdReached event, @SequenceNumber Long version) {
    alerts.put(AlertRow.of(event, version));
  }

  @EventHandler
  void on(SystemBudgetExhausted event, @SequenceNumber Long version) {
    alerts.put(AlertRow.of(event, version));
  }

  @EventHandler
  void on(ErasureRequested event) {
    alerts.forget(event.person());
  }

  @ResetHandler
  void reset() {
    alerts.clear();
  }
}
