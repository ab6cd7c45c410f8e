package vigor.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceCommand;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.MoveAllowance;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.WindowKind;

/**
 * Random stories: late, repeated and lost messages, moves around the world, clocks that jump. At
 * every event an independent ledger adds up what each window holds.
 */
class BudgetIsNeverOverspentTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final AllowanceId ALLOWANCE = new AllowanceId(PERSON);
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Europe/Vienna"), ZoneId.of("Etc/GMT+12"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void settled_and_reserved_never_pass_a_limit_whatever_happens(long seed) {
    for (Tier tier : Tier.values()) {
      new Story(new Random(seed * 31 + tier.ordinal()), tier).run(2_000);
    }
  }

  /** One person's messages in an order nobody planned, and the ledger that judges them. */
  private static final class Story {
    private final Random random;
    private final Tier tier;
    private final List<AllowanceCommand> sent = new ArrayList<>();
    private final Map<SpendId, LlmSpendReserved> open = new HashMap<>();
    private final Map<SpendWindow, Long> requests = new HashMap<>();
    private final Map<SpendWindow, Long> micros = new HashMap<>();
    private final Set<SpendId> charged = new HashSet<>();
    private Allowance allowance = Allowance.NEW;
    private Instant now = Instant.parse("2026-12-28T22:00:00Z");
    private int reservations;

    Story(Random random, Tier tier) {
      this.random = random;
      this.tier = tier;
      allowance = allowance.evolve(new TierChanged(PERSON, tier, "test", null, null, now));
    }

    void run(int steps) {
      for (int i = 0; i < steps; i++) {
        now = now.plusSeconds(random.nextInt(1_800) - 120);
        send(next(i));
      }
      assertThat(reservations).as("the story reserved something").isGreaterThan(20);
    }

    private AllowanceCommand next(int step) {
      SpendId known = new SpendId(new UUID(7, random.nextInt(step + 1)));
      return switch (random.nextInt(10)) {
        case 0, 1, 2, 3 ->
            new ReserveLlmSpend(
                ALLOWANCE, new SpendId(new UUID(7, step)), money(), "plan", expiry(), now);
        case 4, 5 -> new SettleLlmSpend(ALLOWANCE, someOpen(known), money(), now);
        case 6 -> new ReleaseLlmSpend(ALLOWANCE, someOpen(known), ReleaseReason.CALL_FAILED, now);
        case 7 -> new MoveAllowance(ALLOWANCE, ZONES.get(random.nextInt(ZONES.size())), now);
        default -> sent.isEmpty() ? next(step) : sent.get(random.nextInt(sent.size()));
      };
    }

    private SpendId someOpen(SpendId otherwise) {
      return open.keySet().stream().sorted().findFirst().orElse(otherwise);
    }

    private MicroUsd money() {
      return new MicroUsd(random.nextLong(tier.moneyPerMonth().micros() / 8));
    }

    private Instant expiry() {
      return now.plusSeconds(random.nextInt(3_600));
    }

    private void send(AllowanceCommand command) {
      sent.add(command);
      List<MembershipEvent> events;
      try {
        events = AllowanceDecisions.decide(command, allowance);
      } catch (CommandRefused refused) {
        assertThat(refused.refusal().rule()).isIn("SpendIsReserved", "SpendIsSettledOnce");
        return;
      }
      events.forEach(this::happened);
    }

    private void happened(MembershipEvent event) {
      allowance = allowance.evolve(event);
      switch (event) {
        case LlmSpendReserved e -> {
          reservations++;
          assertThat(open.put(e.spendId(), e)).as("reserved twice").isNull();
        }
        case LlmSpendReleased e -> open.remove(e.spendId());
        case LlmSpendSettled e -> settle(e);
        case LlmSpendRefused e -> assertThat(e.reached().used()).isGreaterThanOrEqualTo(0);
        default -> {}
      }
      assertThat(open.size()).isLessThanOrEqualTo(tier.openReservations());
      allWindows().forEach(this::assertWithinLimits);
    }

    private void settle(LlmSpendSettled e) {
      LlmSpendReserved reservation = open.remove(e.spendId());
      assertThat(e.charged()).isLessThanOrEqualTo(e.cost());
      if (reservation == null) {
        assertThat(e.charged()).as("an expired reservation is free").isEqualTo(MicroUsd.ZERO);
        return;
      }
      assertThat(charged.add(e.spendId())).as("charged once").isTrue();
      assertThat(e.charged()).isLessThanOrEqualTo(reservation.amount());
      for (SpendWindow window : reservation.windows()) {
        requests.merge(window, 1L, Long::sum);
        micros.merge(window, e.charged().micros(), Long::sum);
      }
    }

    private Set<SpendWindow> allWindows() {
      Set<SpendWindow> all = new HashSet<>(requests.keySet());
      open.values().forEach(reservation -> all.addAll(reservation.windows()));
      return all;
    }

    private void assertWithinLimits(SpendWindow window) {
      List<LlmSpendReserved> held =
          open.values().stream().filter(r -> r.windows().contains(window)).toList();
      long count = requests.getOrDefault(window, 0L) + held.size();
      assertThat(count).as("%s", window).isLessThanOrEqualTo(tier.requestsPer(window.kind()));
      if (window.kind() == WindowKind.MONTH) {
        long sum =
            micros.getOrDefault(window, 0L)
                + held.stream().mapToLong(r -> r.amount().micros()).sum();
        assertThat(sum).as("%s", window).isLessThanOrEqualTo(tier.moneyPerMonth().micros());
      }
    }
  }
}
