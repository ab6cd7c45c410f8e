package vigor.membership.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.PersonalBudgetSet;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.WindowKind;

/**
 * A person's allowance as its events tell it. {@link AllowanceDecisions} decides on it.
 *
 * @param budget what an administrator lets this person spend in a month; null for what the tier
 *     does
 * @param told the thresholds that were told of
 */
record Allowance(
    Tier tier,
    ZoneId timeZone,
    Map<WindowKind, WindowUsage> usage,
    Map<SpendId, Reservation> open,
    ClosedSpends closed,
    @Nullable MicroUsd budget,
    ToldThresholds told) {

  /** Everybody begins in the free tier, by the days of UTC until they say where they live. */
  static final Allowance NEW =
      new Allowance(
          Tier.FREE,
          ZoneOffset.UTC,
          Map.of(),
          Map.of(),
          ClosedSpends.NONE,
          null,
          ToldThresholds.NONE);

  Allowance evolve(MembershipEvent event) {
    return switch (event) {
      case LlmSpendReserved e -> reserved(e);
      case LlmSpendRefused e ->
          with(usage, open, closed.with(e.spendId(), new ClosedSpends.Refused()));
      case LlmSpendSettled e -> settled(e);
      case LlmSpendReleased e ->
          with(usage, without(e.spendId()), closed.with(e.spendId(), new ClosedSpends.Released()));
      case TierChanged e -> new Allowance(e.tier(), timeZone, usage, open, closed, budget, told);
      case AllowanceMoved e -> new Allowance(tier, e.timeZone(), usage, open, closed, budget, told);
      case PersonalBudgetSet e ->
          new Allowance(tier, timeZone, usage, open, closed, e.limit(), told);
      case BudgetThresholdReached e ->
          new Allowance(tier, timeZone, usage, open, closed, budget, told.with(e));
    };
  }

  boolean knows(SpendId id) {
    return open.containsKey(id) || closed.of(id) != null;
  }

  /** What a month may cost: an administrator's word for this person, or else the tier's. */
  MicroUsd moneyPerMonth() {
    return budget == null ? tier.moneyPerMonth() : budget;
  }

  @Nullable SpendWindow current(WindowKind kind) {
    WindowUsage known = usage.get(kind);
    return known == null ? null : known.window();
  }

  /** Settled and reserved requests of the window. */
  long requestsIn(SpendWindow window) {
    WindowUsage known = usage.get(window.kind());
    long settled = known != null && known.window().equals(window) ? known.requests() : 0;
    return settled + open.values().stream().filter(r -> r.windows().contains(window)).count();
  }

  /** Settled and reserved money of the window. */
  MicroUsd moneyIn(SpendWindow window) {
    WindowUsage known = usage.get(window.kind());
    MicroUsd settled =
        known != null && known.window().equals(window) ? known.money() : MicroUsd.ZERO;
    return open.values().stream()
        .filter(r -> r.windows().contains(window))
        .map(Reservation::amount)
        .reduce(settled, MicroUsd::plus);
  }

  private Allowance reserved(LlmSpendReserved e) {
    Map<WindowKind, WindowUsage> rolled = copyOfUsage();
    for (SpendWindow window : e.windows()) {
      if (!window.equals(current(window.kind()))) {
        rolled.put(window.kind(), WindowUsage.unused(window));
      }
    }
    Map<SpendId, Reservation> opened = new TreeMap<>(open);
    opened.put(e.spendId(), new Reservation(e.amount(), e.windows(), e.expiresAt()));
    return with(rolled, opened, closed);
  }

  /** A charge belongs to the windows of its reservation; those that have closed stay closed. */
  private Allowance settled(LlmSpendSettled e) {
    Map<WindowKind, WindowUsage> charged = copyOfUsage();
    Reservation reservation = open.get(e.spendId());
    List<SpendWindow> windows = reservation == null ? List.of() : reservation.windows();
    for (SpendWindow window : windows) {
      charged.computeIfPresent(
          window.kind(), (k, u) -> u.window().equals(window) ? u.charged(e.charged()) : u);
    }
    return with(
        charged,
        without(e.spendId()),
        closed.with(e.spendId(), new ClosedSpends.Settled(e.cost())));
  }

  private Map<WindowKind, WindowUsage> copyOfUsage() {
    Map<WindowKind, WindowUsage> copy = new EnumMap<>(WindowKind.class);
    copy.putAll(usage);
    return copy;
  }

  private Map<SpendId, Reservation> without(SpendId id) {
    Map<SpendId, Reservation> remaining = new TreeMap<>(open);
    remaining.remove(id);
    return remaining;
  }

  private Allowance with(
      Map<WindowKind, WindowUsage> newUsage,
      Map<SpendId, Reservation> newOpen,
      ClosedSpends newClosed) {
    return new Allowance(tier, timeZone, newUsage, newOpen, newClosed, budget, told);
  }
}
