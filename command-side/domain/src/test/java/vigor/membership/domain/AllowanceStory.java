package vigor.membership.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/** Commands and events of one person's allowance, for tests. */
final class AllowanceStory {

  static final PersonId PERSON = new PersonId(new UUID(1, 1));
  static final AllowanceId ALLOWANCE = new AllowanceId(PERSON);
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
  static final MicroUsd CENT = new MicroUsd(10_000);

  private AllowanceStory() {}

  static List<MembershipEvent> settledRequests(int count) {
    List<MembershipEvent> events = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      events.add(reserved(i));
      events.add(settled(i));
    }
    return events;
  }

  static List<MembershipEvent> append(List<MembershipEvent> events, MembershipEvent... more) {
    List<MembershipEvent> all = new ArrayList<>(events);
    all.addAll(List.of(more));
    return all;
  }

  static List<MembershipEvent> prepend(MembershipEvent first, List<MembershipEvent> rest) {
    List<MembershipEvent> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  static ReserveLlmSpend reserve(int id, MicroUsd amount, Instant at) {
    return new ReserveLlmSpend(ALLOWANCE, spend(id), amount, "plan", at.plusSeconds(60), at);
  }

  static LlmSpendReserved reserved(int id) {
    return reserved(id, NOON);
  }

  static LlmSpendReserved reserved(int id, Instant at) {
    return reserved(id, at, Tier.FREE);
  }

  static LlmSpendReserved reserved(int id, Instant at, Tier tier) {
    return new LlmSpendReserved(
        PERSON,
        spend(id),
        CENT,
        "plan",
        tier,
        ZoneOffset.UTC,
        List.of(
            new SpendWindow(WindowKind.DAY, "2026-11-23"),
            new SpendWindow(WindowKind.WEEK, "2026-W48"),
            new SpendWindow(WindowKind.MONTH, "2026-11")),
        at.plusSeconds(60),
        at);
  }

  static LlmSpendSettled settled(int id) {
    return new LlmSpendSettled(PERSON, spend(id), CENT, CENT, NOON);
  }

  static LlmSpendReleased released(int id) {
    return new LlmSpendReleased(PERSON, spend(id), ReleaseReason.CALL_FAILED, NOON);
  }

  static LlmSpendRefused refusedForOpen(int id) {
    return refused(id, CENT, new ReachedLimit(LimitKind.OPEN_RESERVATIONS, null, 1, 1, null));
  }

  static LlmSpendRefused refused(int id, MicroUsd amount, ReachedLimit reached) {
    return refused(id, amount, reached, NOON);
  }

  static LlmSpendRefused refused(int id, MicroUsd amount, ReachedLimit reached, Instant at) {
    return new LlmSpendRefused(PERSON, spend(id), amount, "plan", Tier.FREE, reached, at);
  }

  static SpendId spend(int id) {
    return new SpendId(new UUID(2, id));
  }
}
