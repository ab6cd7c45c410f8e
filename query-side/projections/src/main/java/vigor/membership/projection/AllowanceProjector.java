package vigor.membership.projection;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.PersonalBudgetSet;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.TierChanged;
import vigor.membership.query.TierUsageView;
import vigor.privacy.command.ErasureRequested;

/**
 * Keeps what each person used in each window. No job ever resets anything: a new window is a new
 * row, and a window nobody used has none.
 */
@Component
@ProcessingGroup("projection-allowance")
public class AllowanceProjector {
  private final Table<UUID, AllowanceRow> allowances;
  private final Table<WindowRow.Key, WindowRow> windows;
  private final Table<ReservationRow.Key, ReservationRow> reservations;
  private final Announcements announcements;

  public AllowanceProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.allowances = new Table<>(AllowanceTables.ALLOWANCES, jdbc);
    this.windows = new Table<>(AllowanceTables.WINDOWS, jdbc);
    this.reservations = new Table<>(AllowanceTables.RESERVATIONS, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(MembershipEvent event, @SequenceNumber Long version) {
    AllowanceRow before =
        allowances
            .find(event.person().value())
            .orElseGet(() -> AllowanceRow.unused(event.person()));
    allowances.put(evolve(before, event).at(version));
    switch (event) {
      case LlmSpendReserved e -> open(e);
      case LlmSpendSettled e -> charge(e);
      case LlmSpendReleased e -> close(e.person(), e.spendId());
      case LlmSpendRefused e -> {}
      case TierChanged e -> {}
      case AllowanceMoved e -> {}
      case PersonalBudgetSet e -> {}
      case BudgetThresholdReached e -> {}
    }
    announcements.announce(TierUsageView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    allowances.forget(event.person());
    windows.forget(event.person());
    reservations.forget(event.person());
  }

  @ResetHandler
  void reset() {
    allowances.clear();
    windows.clear();
    reservations.clear();
  }

  private static AllowanceRow evolve(AllowanceRow before, MembershipEvent event) {
    return switch (event) {
      case TierChanged e -> before.changed(e);
      case AllowanceMoved e -> before.moved(e);
      case PersonalBudgetSet e -> before.limited(e);
      default -> before;
    };
  }

  private void open(LlmSpendReserved e) {
    reservations.put(ReservationRow.opened(e));
    for (SpendWindow window : e.windows()) {
      windows.put(row(e.person(), window));
    }
  }

  /** A charge belongs to the windows of its reservation; one that was given back is free. */
  private void charge(LlmSpendSettled e) {
    reservations
        .find(ReservationRow.Key.of(e.person(), e.spendId()))
        .filter(ReservationRow::open)
        .ifPresent(
            reservation -> {
              for (SpendWindow window : reservation.windows()) {
                windows.put(row(e.person(), window).charged(e.charged()));
              }
              reservations.put(reservation.closed());
            });
  }

  private void close(PersonId person, SpendId spend) {
    reservations
        .find(ReservationRow.Key.of(person, spend))
        .ifPresent(reservation -> reservations.put(reservation.closed()));
  }

  private WindowRow row(PersonId person, SpendWindow window) {
    WindowRow.Key key = WindowRow.Key.of(person, window);
    return windows.find(key).orElseGet(() -> WindowRow.unused(key));
  }
}
