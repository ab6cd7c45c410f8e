package vigor.membership.domain;

import org.jspecify.annotations.Nullable;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.WindowKind;

/**
 * Each calendar window is used once: a person who moves west, or a clock that is set back, stays in
 * the window that has begun, so that no limit can be had twice.
 */
final class NoWindowComesBack {
  private NoWindowComesBack() {}

  static SpendWindow next(
      @Nullable SpendWindow current, WindowKind kind, ReserveLlmSpend c, Allowance allowance) {
    SpendWindow calendar = kind.containing(c.at(), allowance.timeZone());
    return current == null || calendar.isAfter(current) ? calendar : current;
  }
}
