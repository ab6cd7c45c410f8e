package vigor.coaching.projection.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.projection.usage.UsageQueries;
import vigor.coaching.query.usage.AdminCostsView;
import vigor.coaching.query.usage.CostGroup;
import vigor.coaching.query.usage.CostRow;
import vigor.coaching.query.usage.GetAdminCosts;
import vigor.coaching.query.usage.GetLlmUsage;
import vigor.coaching.query.usage.LlmUsageView;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.QuerySide;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.Tier;
import vigor.membership.projection.AllowanceProjector;
import vigor.membership.projection.AllowanceQueries;
import vigor.membership.projection.Spends;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;

/** Whatever happened, the sums of the read models are the sums of the events. */
class LedgersAgreeTest {
  private static final int HISTORIES = 200;
  private static final int REQUESTS = 12;
  private static final Instant T = Instant.parse("2026-11-23T12:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed =
      new EventFeed(
          database,
          new AiRequestProjector(database.jdbc()),
          new AllowanceProjector(database.jdbc(), new Announcements(new RecordedUpdates())));
  private final QuerySide side =
      new QuerySide(
          new UsageQueries(database.reads()),
          new AllowanceQueries(
              database.reads(), Clock.fixed(T.plusSeconds(3_600), ZoneOffset.UTC)));

  @Test
  void charges_and_costs_of_the_views_are_those_of_the_events() {
    long cost = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      PersonId person = new PersonId(new UUID(1, seed));
      List<DomainEvent> history = history(person, new Random(seed));
      feed.batch(history);
      long charged = charged(history);
      cost += cost(history);
      assertThat(side.ask(new GetLlmUsage(person, DAY, DAY), LlmUsageView.class).microUsd())
          .as("usage of history %s", seed)
          .isEqualTo(charged);
      TierUsageView windows = side.ask(new GetTierUsage(person), TierUsageView.class);
      assertThat(money(windows)).as("windows of history %s", seed).isEqualTo(charged);
    }
    for (CostGroup by : CostGroup.values()) {
      CostRow total = side.ask(new GetAdminCosts(DAY, DAY, by), AdminCostsView.class).total();
      assertThat(total.providerCostMicroUsd()).as("costs by %s", by).isEqualTo(cost);
    }
    Map<String, String> live = database.fingerprints();
    feed.replay(97);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private static long money(TierUsageView usage) {
    return usage.month().money() == null ? 0 : usage.month().money().usedMicroUsd();
  }

  private static List<DomainEvent> history(PersonId person, Random random) {
    Spends spends = new Spends(person, Tier.PREMIUM, ZoneOffset.UTC);
    List<DomainEvent> events = new ArrayList<>();
    int first = Math.toIntExact(person.value().getLeastSignificantBits()) * REQUESTS;
    for (int number = first; number < first + REQUESTS; number++) {
      Instant at = T.plusSeconds(number - first);
      LlmSpendReserved reserved = spends.reserved(number, 900, at);
      events.add(reserved);
      LlmCallId id = new LlmCallId(new UUID(person.value().getLeastSignificantBits(), number));
      request(
          new Call(id, person, reserved.spendId(), "plan-" + new UUID(6, number), at),
          spends,
          number,
          random,
          events);
    }
    return events;
  }

  private static void request(
      Call call, Spends spends, int number, Random random, List<DomainEvent> events) {
    events.add(call.queued());
    events.add(call.routed());
    int attempts = 1 + random.nextInt(3);
    for (int attempt = 1; attempt <= attempts; attempt++) {
      LlmModel model = random.nextBoolean() ? Call.LUNA : Call.FLASH;
      events.add(call.started(attempt, model));
      long cost = random.nextInt(901);
      if (attempt == attempts && random.nextInt(4) > 0) {
        events.add(call.succeeded(attempt, cost));
        events.add(call.completed(model, cost));
        events.add(spends.settled(number, cost, call.at()));
        return;
      }
      events.add(failure(call, attempt, cost, random));
    }
    events.add(call.gaveUp(LlmErrorClass.TIMEOUT));
    events.add(spends.released(number, call.at()));
    if (random.nextBoolean() && events.get(events.size() - 3) instanceof LlmAttemptFailed last) {
      long before = last.failure().cost().micros();
      events.add(call.corrected(last.attempt(), before, random.nextInt(901)));
    }
  }

  private static LlmAttemptFailed failure(Call call, int attempt, long cost, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> call.failed(attempt, LlmErrorClass.UNREACHABLE, Billable.NO, 0);
      case 1 -> call.failed(attempt, LlmErrorClass.NONSENSE, Billable.YES, cost);
      default -> call.failed(attempt, LlmErrorClass.TIMEOUT, Billable.UNKNOWN, 900);
    };
  }

  private static long charged(List<DomainEvent> events) {
    return events.stream()
        .mapToLong(event -> event instanceof LlmSpendSettled e ? e.charged().micros() : 0)
        .sum();
  }

  private static long cost(List<DomainEvent> events) {
    return events.stream()
        .mapToLong(
            event ->
                switch (event) {
                  case LlmAttemptSucceeded e -> e.cost().micros();
                  case LlmAttemptFailed e -> e.failure().cost().micros();
                  case LlmAttemptCostCorrected e -> e.to().micros() - e.from().micros();
                  default -> 0;
                })
        .sum();
  }
}
