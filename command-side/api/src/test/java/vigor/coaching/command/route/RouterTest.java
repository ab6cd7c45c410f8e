package vigor.coaching.command.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

class RouterTest {
  private static final LlmCallId CALL = new LlmCallId(new UUID(1, 1));
  private static final RouteNeeds NEEDS = new RouteNeeds(new MicroUsd(1_000), 2_000);
  private static final RouteCandidate SLOW_DEAR = candidate("a", 10, 900L, 900L);
  private static final RouteCandidate QUICK_FAIR = candidate("b", 20, 500L, 300L);
  private static final RouteCandidate CHEAP_NEW = candidate("c", 30, 100L, null);

  @Test
  void without_a_decision_the_priority_decides() {
    assertThat(order(RoutingStrategy.IN_ORDER, CHEAP_NEW, QUICK_FAIR, SLOW_DEAR))
        .containsExactly("a", "b", "c");
  }

  @Test
  void the_cheapest_is_asked_first_when_cost_decides() {
    assertThat(order(RoutingStrategy.LEAST_COST, SLOW_DEAR, QUICK_FAIR, CHEAP_NEW))
        .containsExactly("c", "b", "a");
  }

  @Test
  void the_quickest_is_asked_first_and_the_unknown_one_is_tried() {
    assertThat(order(RoutingStrategy.FASTEST, SLOW_DEAR, QUICK_FAIR, CHEAP_NEW))
        .containsExactly("c", "b", "a");
  }

  @Test
  void who_is_not_asked_is_named_with_the_reason() {
    RouteDecision decision =
        decide(
            RoutingStrategy.IN_ORDER,
            CALL,
            with("off", new MicroUsd(1), true, Readiness.DISABLED),
            with("keyless", new MicroUsd(1), true, Readiness.NO_KEY),
            with("ill", new MicroUsd(1), true, Readiness.CIRCUIT_OPEN),
            with("resting", new MicroUsd(1), true, Readiness.COOLING_DOWN),
            with("unpriced", null, true, Readiness.READY),
            with("dear", new MicroUsd(1_001), true, Readiness.READY),
            with("slow", new MicroUsd(1), false, Readiness.READY),
            with("fit", new MicroUsd(1_000), true, Readiness.READY));
    assertThat(decision.order()).extracting(LlmModel::model).containsExactly("fit");
    assertThat(decision.rejected())
        .extracting(rejected -> rejected.model().model() + ": " + rejected.reason().code())
        .containsExactly(
            "off: disabled",
            "keyless: no_key",
            "ill: circuit_open",
            "resting: cooling_down",
            "unpriced: no_price",
            "dear: too_dear",
            "slow: too_slow");
  }

  @Test
  void a_slow_one_is_asked_when_there_is_time() {
    RouteNeeds patient = new RouteNeeds(new MicroUsd(1_000), 10_000);
    RouteCandidate slow = with("slow", new MicroUsd(1), false, Readiness.READY);
    assertThat(Router.decide(CALL, RoutingPolicy.FIRST, patient, List.of(slow)).order())
        .containsExactly(slow.model());
  }

  @Test
  void calls_are_spread_by_weight_and_the_same_call_goes_the_same_way() {
    RouteCandidate main = weighted("main", 95);
    RouteCandidate canary = weighted("canary", 5);
    RouteCandidate none = weighted("none", 0);
    Random random = new Random(7);
    int canaries = 0;
    for (int i = 0; i < 10_000; i++) {
      LlmCallId call = new LlmCallId(new UUID(random.nextLong(), random.nextLong()));
      RouteDecision decision = decide(RoutingStrategy.WEIGHTED, call, main, canary, none);
      assertThat(decide(RoutingStrategy.WEIGHTED, call, none, canary, main).order())
          .isEqualTo(decision.order());
      assertThat(decision.order().getLast()).isEqualTo(none.model());
      canaries += decision.order().getFirst().equals(canary.model()) ? 1 : 0;
    }
    assertThat(canaries / 10_000.0).isCloseTo(0.05, within(0.01));
  }

  @Test
  void taking_one_away_moves_only_its_own_calls() {
    Random random = new Random(11);
    List<RouteCandidate> three = List.of(weighted("a", 50), weighted("b", 30), weighted("c", 20));
    for (int i = 0; i < 1_000; i++) {
      LlmCallId call = new LlmCallId(new UUID(random.nextLong(), random.nextLong()));
      List<LlmModel> all = Router.decide(call, spread(), NEEDS, three).order();
      List<LlmModel> fewer = Router.decide(call, spread(), NEEDS, three.subList(0, 2)).order();
      List<LlmModel> expected = new ArrayList<>(all);
      expected.remove(three.get(2).model());
      assertThat(fewer).isEqualTo(expected);
    }
  }

  private static RoutingPolicy spread() {
    return new RoutingPolicy(1, RoutingStrategy.WEIGHTED);
  }

  private static List<String> order(RoutingStrategy strategy, RouteCandidate... candidates) {
    return decide(strategy, CALL, candidates).order().stream().map(LlmModel::model).toList();
  }

  private static RouteDecision decide(
      RoutingStrategy strategy, LlmCallId call, RouteCandidate... candidates) {
    return Router.decide(call, new RoutingPolicy(1, strategy), NEEDS, List.of(candidates));
  }

  private static RouteCandidate candidate(
      String model, int priority, Long bound, @Nullable Long millis) {
    return new RouteCandidate(
        new LlmModel("p", model),
        priority,
        100,
        new MicroUsd(bound),
        millis,
        true,
        Readiness.READY);
  }

  private static RouteCandidate with(
      String model, @Nullable MicroUsd bound, boolean quick, Readiness readiness) {
    return new RouteCandidate(new LlmModel("p", model), 10, 100, bound, null, quick, readiness);
  }

  private static RouteCandidate weighted(String model, int weight) {
    return new RouteCandidate(
        new LlmModel("p", model), 10, weight, new MicroUsd(1), null, true, Readiness.READY);
  }
}
