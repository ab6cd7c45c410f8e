package vigor.coaching.projection.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.projection.usage.UsageQueries;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.AiRequestState;
import vigor.coaching.query.call.AiRequestSummary;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.AttemptOutcome;
import vigor.coaching.query.call.AttemptView;
import vigor.coaching.query.call.FindAiRequests;
import vigor.coaching.query.call.GetAiRequest;
import vigor.coaching.query.call.ModelName;
import vigor.coaching.query.call.RouteChoice;
import vigor.coaching.query.usage.AdminCostsView;
import vigor.coaching.query.usage.CostGroup;
import vigor.coaching.query.usage.GetAdminCosts;
import vigor.coaching.query.usage.GetLlmUsage;
import vigor.coaching.query.usage.LlmUsageView;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.QuerySide;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.membership.command.SpendId;
import vigor.membership.command.Tier;
import vigor.membership.projection.Spends;

class AiRequestProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final Instant T = Instant.parse("2026-11-23T12:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final UUID PLAN = new UUID(9, 9);

  private final Spends spends = new Spends(ANNA, Tier.FREE, ZoneOffset.UTC);
  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed = new EventFeed(database, new AiRequestProjector(database.jdbc()));
  private final QuerySide side =
      new QuerySide(new AiRequestQueries(database.reads()), new UsageQueries(database.reads()));
  private final Call call = call(1, "plan-" + PLAN);

  @Test
  void a_request_tells_its_whole_story() {
    feed.each(
        spends.reserved(1, 900, T),
        call.queued(),
        call.routed(),
        call.started(1, Call.LUNA),
        call.failed(1, LlmErrorClass.TIMEOUT, Billable.UNKNOWN, 900),
        call.started(2, Call.FLASH),
        call.succeeded(2, 300),
        call.completed(Call.FLASH, 300),
        spends.settled(1, 300, T.plusSeconds(1)));

    AiRequestView story = story(PLAN);

    assertThat(story.state()).isEqualTo(AiRequestState.COMPLETED);
    assertThat(story.tier()).isEqualTo(Tier.FREE);
    assertThat(story.windows()).hasSize(3);
    assertThat(story.reservedMicroUsd()).isEqualTo(900);
    assertThat(story.chargedMicroUsd()).isEqualTo(300);
    assertThat(story.providerCostMicroUsd()).isEqualTo(1_200);
    assertThat(story.provisionalMicroUsd()).isEqualTo(900);
    assertThat(story.answeredBy()).isEqualTo(new ModelName("gemini", "flash"));
    assertThat(story.attempts())
        .extracting(AttemptView::outcome)
        .containsExactly(AttemptOutcome.FAILED, AttemptOutcome.SUCCEEDED);
    assertThat(story.attempts().getFirst().errorClass()).isEqualTo(LlmErrorClass.TIMEOUT);
    assertThat(story.attempts().getFirst().millis()).isEqualTo(7);
  }

  @Test
  void the_story_says_whom_the_request_was_to_ask_and_why_not_others() {
    feed.each(spends.reserved(1, 900, T), call.queued(), call.routed());
    assertThat(route())
        .extracting(RouteChoice::provider, RouteChoice::place)
        .containsExactly(tuple("openai", 1), tuple("gemini", 2), tuple("local", null));
    assertThat(route().getLast().rejected()).hasToString("DISABLED");
  }

  @Test
  void what_was_used_before_is_told_as_it_was_then() {
    feed.each(
        spends.reserved(8, 500, T.minusSeconds(60)),
        spends.settled(8, 200, T.minusSeconds(59)),
        spends.reserved(1, 900, T),
        call.queued(),
        spends.settled(1, 300, T.plusSeconds(1)));
    assertThat(story(PLAN).windows())
        .allSatisfy(
            window -> {
              assertThat(window.requests()).isEqualTo(1);
              assertThat(window.microUsd()).isEqualTo(200);
            });
  }

  @Test
  void a_reused_answer_names_the_call_it_came_from_and_costs_nothing() {
    LlmCallId earlier = new LlmCallId(new UUID(5, 5));
    feed.each(
        spends.reserved(1, 900, T), call.queued(), call.reused(earlier), spends.released(1, T));
    AiRequestView story = story(PLAN);
    assertThat(story.reusedCallId()).isEqualTo(earlier.value());
    assertThat(story.state()).isEqualTo(AiRequestState.COMPLETED);
    assertThat(story.attempts()).isEmpty();
    assertThat(story.chargedMicroUsd() + story.providerCostMicroUsd()).isZero();
  }

  @Test
  void a_request_of_somebody_else_is_not_there() {
    feed.each(spends.reserved(1, 900, T), call.queued());
    assertThat(side.find(new GetAiRequest(BEN, PLAN), AiRequestView.class)).isNull();
    assertThat(side.find(new GetAiRequest(null, PLAN), AiRequestView.class)).isNotNull();
  }

  @Test
  void requests_are_listed_the_latest_first_page_by_page() {
    for (int i = 1; i <= 5; i++) {
      feed.each(spends.reserved(i, 900, T.plusSeconds(i)));
    }
    AiRequestPage first = side.ask(new FindAiRequests(ANNA, null, 3), AiRequestPage.class);
    AiRequestPage second = side.ask(new FindAiRequests(ANNA, first.next(), 3), AiRequestPage.class);
    assertThat(first.items()).hasSize(3);
    assertThat(second.items()).hasSize(2);
    assertThat(second.next()).isNull();
    assertThat(first.items())
        .extracting(AiRequestSummary::askedAt)
        .containsExactly(T.plusSeconds(5), T.plusSeconds(4), T.plusSeconds(3));
  }

  @Test
  void what_is_not_known_yet_is_a_cost_of_the_house_and_no_charge_of_the_person() {
    feed.each(
        spends.reserved(1, 900, T),
        call.queued(),
        call.started(1, Call.LUNA),
        call.failed(1, LlmErrorClass.OUTCOME_UNKNOWN, Billable.UNKNOWN, 900),
        call.gaveUp(LlmErrorClass.OUTCOME_UNKNOWN),
        spends.released(1, T.plusSeconds(1)));
    AdminCostsView costs = costs(CostGroup.PROVIDER);
    assertThat(costs.total().providerCostMicroUsd()).isEqualTo(900);
    assertThat(costs.total().provisionalMicroUsd()).isEqualTo(900);
    assertThat(costs.total().chargedMicroUsd()).isZero();
    assertThat(side.ask(new GetLlmUsage(ANNA, DAY, DAY), LlmUsageView.class).microUsd()).isZero();
  }

  @Test
  void costs_are_summed_by_day_provider_model_tier_and_feature() {
    feed.each(
        spends.reserved(1, 900, T),
        call.queued(),
        call.started(1, Call.LUNA),
        call.succeeded(1, 300),
        call.completed(Call.LUNA, 300),
        spends.settled(1, 300, T));
    assertThat(key(CostGroup.DAY)).isEqualTo("2026-11-23");
    assertThat(key(CostGroup.PROVIDER)).isEqualTo("openai");
    assertThat(key(CostGroup.MODEL)).isEqualTo("openai/luna");
    assertThat(key(CostGroup.TIER)).isEqualTo("free");
    assertThat(key(CostGroup.FEATURE)).isEqualTo("plan");
    assertThat(costs(CostGroup.DAY).total().tokensIn()).isEqualTo(100);
  }

  private @Nullable String key(CostGroup by) {
    return costs(by).items().getFirst().key();
  }

  private AdminCostsView costs(CostGroup by) {
    return side.ask(new GetAdminCosts(DAY, DAY, by), AdminCostsView.class);
  }

  private List<RouteChoice> route() {
    return Objects.requireNonNull(story(PLAN).route()).candidates();
  }

  private AiRequestView story(UUID id) {
    return Objects.requireNonNull(side.find(new GetAiRequest(ANNA, id), AiRequestView.class));
  }

  private Call call(int number, String subject) {
    SpendId spend = spends.reserved(number, 900, T).spendId();
    return new Call(new LlmCallId(new UUID(7, number)), ANNA, spend, subject, T);
  }
}
