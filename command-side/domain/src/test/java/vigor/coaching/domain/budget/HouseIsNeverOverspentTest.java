package vigor.coaching.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.ExpireTranche;
import vigor.coaching.command.budget.GrantTranche;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemBudgetCommand;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/**
 * Random stories: tranches granted, repeated, closed late and twice, corrected up and down, limits
 * raised and lowered. At every event an independent ledger adds up what is committed.
 */
class HouseIsNeverOverspentTest {
  private static final SystemMonth MONTH = SystemMonth.of("2026-11");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Decision DECISION = new Decision(new PersonId(new UUID(1, 1)), "Test.");
  private static final Set<String> RULES =
      Set.of(
          "SystemBudgetIsNotPassed",
          "TrancheIsClosedOnce",
          "CorrectionIsMadeOnce",
          "OnlySpentMoneyComesBack");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void spent_and_set_aside_never_pass_the_limit_but_by_what_a_provider_overcharged(long seed) {
    new Story(new Random(seed)).run(3_000);
  }

  /** Messages in an order nobody planned, and the ledger that judges them. */
  private static final class Story {
    private final Random random;
    private final List<SystemBudgetCommand> sent = new ArrayList<>();
    private final Map<TrancheId, Long> open = new HashMap<>();
    private final Set<TrancheId> everGranted = new HashSet<>();
    private final Set<CorrectionId> corrections = new HashSet<>();
    private final Set<Long> told = new HashSet<>();
    private SystemBudget budget = SystemBudget.NEW;
    private long limit = 5_000;
    private long highestLimit = 5_000;
    private long spent;
    private long overcharged;
    private int refusals;

    Story(Random random) {
      this.random = random;
    }

    void run(int steps) {
      for (int step = 0; step < steps; step++) {
        send(next(step));
      }
      assertThat(everGranted).as("the story spent something").hasSizeGreaterThan(20);
      assertThat(refusals).as("the story came to its limits").isGreaterThan(20);
    }

    private SystemBudgetCommand next(int step) {
      return switch (random.nextInt(20)) {
        case 0, 1, 2, 3, 4, 5, 6 -> grant(new TrancheId(new UUID(7, step)));
        case 7 -> new ExpireTranche(MONTH, someTranche(step), NOW);
        case 8, 9, 10, 11, 12 -> new CloseTranche(MONTH, someTranche(step), money(300), NOW);
        case 13, 14, 15 ->
            new CorrectSystemSpend(
                MONTH,
                new CorrectionId(new UUID(8, lately(step))),
                new CostDifference(random.nextInt(400) - 300),
                NOW);
        case 16 ->
            random.nextInt(20) == 0
                ? new SetSystemBudget(MONTH, money(9_000), DECISION, NOW)
                : grant(someTranche(step));
        default -> sent.isEmpty() ? next(step) : sent.get(lately(sent.size() - 1));
      };
    }

    /** A node that knows nothing of the decided limit asks with the usual one. */
    private GrantTranche grant(TrancheId id) {
      return new GrantTranche(
          MONTH, id, money(120), money(250), new MicroUsd(5_000), NOW.plusSeconds(600), NOW);
    }

    private TrancheId someTranche(int step) {
      return open.keySet().stream()
          .sorted()
          .skip(random.nextInt(open.size() + 1))
          .findFirst()
          .orElse(new TrancheId(new UUID(7, lately(step))));
    }

    /** Messages come again soon or never. */
    private int lately(int last) {
      return Math.max(0, last - random.nextInt(100));
    }

    private MicroUsd money(int below) {
      return new MicroUsd(random.nextInt(below));
    }

    private void send(SystemBudgetCommand command) {
      sent.add(command);
      List<SystemBudgetEvent> events;
      try {
        events = SystemBudgetDecisions.decide(command, budget);
      } catch (CommandRefused refused) {
        assertThat(refused.refusal().rule()).isIn(RULES);
        refusals++;
        return;
      }
      events.forEach(this::happened);
      assertThat(secondAnswer(command)).as("the same command again").isEmpty();
    }

    private List<SystemBudgetEvent> secondAnswer(SystemBudgetCommand command) {
      try {
        return SystemBudgetDecisions.decide(command, budget);
      } catch (CommandRefused refused) {
        assertThat(refused.refusal().rule()).isEqualTo("SystemBudgetIsNotPassed");
        return List.of();
      }
    }

    private void happened(SystemBudgetEvent event) {
      budget = budget.evolve(event);
      switch (event) {
        case SystemTrancheGranted e -> {
          assertThat(everGranted.add(e.trancheId())).as("granted once").isTrue();
          open.put(e.trancheId(), e.amount().micros());
          assertThat(e.limit().micros()).isEqualTo(limit);
          if (e.amount().micros() > 0) {
            assertThat(committed()).as("with a grant").isLessThanOrEqualTo(limit);
          }
        }
        case SystemBudgetThresholdReached e ->
            assertThat(e.spent().micros() * 100)
                .isGreaterThanOrEqualTo(e.limit().micros() * e.percent());
        case SystemTrancheExpired e -> assertThat(open).containsKey(e.trancheId());
        case SystemTrancheClosed e -> {
          Long amount = open.remove(e.trancheId());
          assertThat(amount).as("closed what was open").isNotNull();
          spent += e.spent().micros();
          overcharged += Math.max(0, e.spent().micros() - (amount == null ? 0 : amount));
        }
        case SystemSpendCorrected e -> {
          assertThat(corrections.add(e.correctionId())).as("corrected once").isTrue();
          spent += e.difference().micros();
          overcharged += Math.max(0, e.difference().micros());
        }
        case SystemBudgetSet e -> {
          limit = e.limit().micros();
          highestLimit = Math.max(highestLimit, limit);
        }
        case SystemBudgetExhausted e ->
            assertThat(e.left()).as("too little").isLessThan(e.needed());
      }
      assertThat(spent).isNotNegative();
      assertThat(committed()).isLessThanOrEqualTo(highestLimit + overcharged);
      assertThat(budget.spent().micros()).isEqualTo(spent);
    }

    private long committed() {
      return spent + open.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
