package vigor.membership.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.AllowanceCommand;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.MoveAllowance;
import vigor.membership.command.PersonalBudgetSet;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.TierChanged;
import vigor.membership.command.WindowKind;

/** What an allowance answers to each command. A used-up limit is an event, not an error. Pure. */
final class AllowanceDecisions {
  private AllowanceDecisions() {}

  static List<MembershipEvent> decide(AllowanceCommand command, Allowance allowance) {
    PersonId person = command.allowanceId().person();
    return switch (command) {
      case ReserveLlmSpend c ->
          ThresholdIsToldOnce.withThresholds(reserve(c, person, allowance), allowance);
      case SettleLlmSpend c ->
          ThresholdIsToldOnce.withThresholds(settle(c, person, allowance), allowance);
      case ReleaseLlmSpend c ->
          allowance.open().containsKey(c.spendId())
              ? List.of(new LlmSpendReleased(person, c.spendId(), c.reason(), c.at()))
              : List.of();
      case ChangeTier c ->
          allowance.tier() == c.tier()
              ? List.of()
              : List.of(
                  new TierChanged(
                      person, c.tier(), c.changedBy(), c.reason(), allowance.tier(), c.at()));
      case SetPersonalBudget c ->
          Objects.equals(allowance.budget(), c.limit())
              ? List.of()
              : List.of(
                  new PersonalBudgetSet(
                      person,
                      c.limit(),
                      allowance.moneyPerMonth(),
                      c.by(),
                      Personal.of(c.reason()),
                      c.at()));
      case MoveAllowance c ->
          allowance.timeZone().equals(c.timeZone())
              ? List.of()
              : List.of(new AllowanceMoved(person, c.timeZone(), c.at()));
    };
  }

  private static List<MembershipEvent> reserve(
      ReserveLlmSpend c, PersonId person, Allowance allowance) {
    if (allowance.knows(c.spendId())) {
      return List.of();
    }
    List<MembershipEvent> events = new ArrayList<>(expired(c, person, allowance));
    Allowance now = allowance;
    for (MembershipEvent event : events) {
      now = now.evolve(event);
    }
    List<SpendWindow> windows = windows(c, now);
    Optional<ReachedLimit> reached = SpendStaysWithinLimits.reached(c.upperBound(), windows, now);
    events.add(
        reached.isPresent()
            ? new LlmSpendRefused(
                person, c.spendId(), c.upperBound(), c.purpose(), now.tier(), reached.get(), c.at())
            : new LlmSpendReserved(
                person,
                c.spendId(),
                c.upperBound(),
                c.purpose(),
                now.tier(),
                now.timeZone(),
                windows,
                c.expiresAt(),
                c.at()));
    return List.copyOf(events);
  }

  private static List<LlmSpendReleased> expired(
      ReserveLlmSpend c, PersonId person, Allowance allowance) {
    return allowance.open().entrySet().stream()
        .filter(open -> open.getValue().isExpired(c.at()))
        .map(Map.Entry::getKey)
        .map(id -> new LlmSpendReleased(person, id, ReleaseReason.EXPIRED, c.at()))
        .toList();
  }

  private static List<SpendWindow> windows(ReserveLlmSpend c, Allowance allowance) {
    return Arrays.stream(WindowKind.values())
        .map(kind -> NoWindowComesBack.next(allowance.current(kind), kind, c, allowance))
        .toList();
  }

  /** The person never pays more than was reserved, nor for a reservation that had expired. */
  private static List<MembershipEvent> settle(
      SettleLlmSpend c, PersonId person, Allowance allowance) {
    Reservation reservation = allowance.open().get(c.spendId());
    if (reservation != null) {
      MicroUsd charged = c.cost().min(reservation.amount());
      return List.of(new LlmSpendSettled(person, c.spendId(), charged, c.cost(), c.at()));
    }
    SpendId id = c.spendId();
    return switch (SpendIsReserved.check(id, allowance)) {
      case ClosedSpends.Released r ->
          List.of(new LlmSpendSettled(person, id, MicroUsd.ZERO, c.cost(), c.at()));
      case ClosedSpends.Settled settled -> SpendIsSettledOnce.check(settled.cost(), c.cost());
      case ClosedSpends.Refused r -> throw SpendIsReserved.refusal();
    };
  }
}
