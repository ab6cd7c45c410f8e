package vigor.kernel.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.admin.query.audit.AdminActionPage;
import vigor.admin.query.audit.AdminActionView;
import vigor.admin.query.audit.AuditStep;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.AuditStreamSummary;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.CheckpointPage;
import vigor.admin.query.audit.CheckpointView;
import vigor.admin.query.audit.CorrelatedEvent;
import vigor.admin.query.audit.CorrelationView;
import vigor.admin.query.audit.StateChange;
import vigor.admin.query.operation.ChainStatus;
import vigor.admin.query.operation.DatabaseStatus;
import vigor.admin.query.operation.DeadLetterPage;
import vigor.admin.query.operation.DeadLetterView;
import vigor.admin.query.operation.EventStoreStatus;
import vigor.admin.query.operation.PoolStatus;
import vigor.admin.query.operation.ProcessorList;
import vigor.admin.query.operation.ProcessorView;
import vigor.admin.query.operation.ReplayView;
import vigor.admin.query.operation.SegmentView;
import vigor.admin.query.operation.SystemStatusView;
import vigor.analytics.query.AdminAnalyticsView;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.AiRequestSummary;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.AttemptView;
import vigor.coaching.query.call.LimitReached;
import vigor.coaching.query.call.ModelName;
import vigor.coaching.query.call.RouteChoice;
import vigor.coaching.query.call.RouteView;
import vigor.coaching.query.call.TokenCount;
import vigor.coaching.query.call.WindowThen;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.ConversationList;
import vigor.coaching.query.chat.ConversationSummary;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.TurnView;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.NoteView;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationList;
import vigor.coaching.query.provider.ConfiguredProvider;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.coaching.query.provider.PriceEntry;
import vigor.coaching.query.provider.ProviderList;
import vigor.coaching.query.provider.ProviderStatus;
import vigor.coaching.query.provider.SettingsChange;
import vigor.coaching.query.provider.WhatIfView;
import vigor.coaching.query.usage.AdminCostsView;
import vigor.coaching.query.usage.CostRow;
import vigor.coaching.query.usage.LlmUsageRow;
import vigor.coaching.query.usage.LlmUsageView;
import vigor.identity.edge.session.OpenSession;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSummary;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.MoneyUse;
import vigor.membership.query.OpenReservations;
import vigor.membership.query.RequestUse;
import vigor.membership.query.TierFeature;
import vigor.membership.query.TierFeaturesView;
import vigor.membership.query.TierLimits;
import vigor.membership.query.TierOffer;
import vigor.membership.query.TierUsageView;
import vigor.membership.query.UsageForecast;
import vigor.membership.query.UsageWindow;
import vigor.membership.query.alert.AlertPage;
import vigor.membership.query.alert.AlertView;
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestPage;
import vigor.membership.query.subscription.TierRequestView;
import vigor.profile.query.BodyMetricsView;
import vigor.profile.query.BodyWeightPoint;
import vigor.profile.query.Consents;
import vigor.profile.query.ProfileView;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.exercise.OwnExerciseView;
import vigor.training.query.exercise.OwnExercisesView;
import vigor.training.query.plan.AlternativesView;
import vigor.training.query.plan.PlanDayView;
import vigor.training.query.plan.PlanExerciseView;
import vigor.training.query.plan.PlanPage;
import vigor.training.query.plan.PlanView;
import vigor.training.query.plan.PlanWeekView;
import vigor.training.query.progress.BestSet;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.MilestoneView;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.RecordView;
import vigor.training.query.progress.SessionPoint;
import vigor.training.query.progress.StreakView;
import vigor.training.query.progress.WeekView;
import vigor.training.query.workout.EarlierEntry;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestedSets;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutSummary;
import vigor.training.query.workout.WorkoutView;

@EdgeTest
class ContractTest {
  private final Browser browser;
  private final RequestMappingHandlerMapping routes;

  ContractTest(Browser browser, RequestMappingHandlerMapping routes) {
    this.browser = browser;
    this.routes = routes;
  }

  @Test
  void every_promised_route_exists_and_no_other() {
    assertThat(served()).isEqualTo(promised());
  }

  @ParameterizedTest
  @MethodSource("views")
  void every_view_has_exactly_the_promised_fields(Class<?> view) {
    String name = view.equals(SuggestedSets.class) ? "Suggestion" : view.getSimpleName();
    JsonNode schema = contract().get("components").get("schemas").get(name);
    assertThat(schema).as("schema %s", name).isNotNull();
    Set<String> fields =
        Stream.of(view.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    assertThat(schema.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(fields);
    assertThat(schema.get("required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void every_reason_why_a_model_gave_no_answer_is_promised() {
    JsonNode schema = contract().get("components").get("schemas").get("LlmErrorClass");
    assertThat(schema.get("enum").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(LlmErrorClass.values()).map(LlmErrorClass::code).toList());
  }

  static Stream<Class<?>> views() {
    return Stream.of(
        AuditStreamPage.class,
        AuditStreamSummary.class,
        AuditTrailView.class,
        AuditStep.class,
        StateChange.class,
        CorrelationView.class,
        CorrelatedEvent.class,
        AdminActionPage.class,
        AdminActionView.class,
        CheckpointPage.class,
        CheckpointView.class,
        SystemStatusView.class,
        DatabaseStatus.class,
        EventStoreStatus.class,
        ChainStatus.class,
        PoolStatus.class,
        ProcessorList.class,
        ProcessorView.class,
        SegmentView.class,
        ReplayView.class,
        DeadLetterPage.class,
        DeadLetterView.class,
        OpenSession.class,
        SystemBudgetView.class,
        UserPage.class,
        UserSummary.class,
        StandingView.class,
        AdminAnalyticsView.class,
        MeasureView.class,
        MeasureRow.class,
        AlertView.class,
        AlertPage.class,
        SubscriptionView.class,
        TierRequestView.class,
        TierRequestPage.class,
        ProfileView.class,
        BodyMetricsView.class,
        BodyWeightPoint.class,
        Consents.class,
        ExercisePage.class,
        ExerciseView.class,
        OwnExerciseView.class,
        OwnExercisesView.class,
        PlanPage.class,
        PlanView.class,
        PlanDayView.class,
        PlanExerciseView.class,
        PlanWeekView.class,
        AlternativesView.class,
        WorkoutPage.class,
        WorkoutSummary.class,
        WorkoutView.class,
        SetView.class,
        EarlierEntry.class,
        SetOutcome.class,
        SuggestionsView.class,
        SuggestedSets.class,
        ProgressView.class,
        ExerciseProgress.class,
        SessionPoint.class,
        BestSet.class,
        WeekView.class,
        MuscleVolume.class,
        RecordView.class,
        StreakView.class,
        MilestoneView.class,
        ReceiptView.class,
        LlmConfigView.class,
        ConfiguredProvider.class,
        ProviderSetup.class,
        PriceEntry.class,
        ModelPrice.class,
        SettingsChange.class,
        ProviderList.class,
        ProviderStatus.class,
        WhatIfView.class,
        WhatIfView.FirstChoice.class,
        CoachSight.class,
        ConversationList.class,
        ConversationSummary.class,
        ConversationView.class,
        TurnView.class,
        CoachFact.class,
        AnsweredBy.class,
        NoteView.class,
        RecommendationList.class,
        Recommendation.class,
        Encouragement.class,
        TierUsageView.class,
        UsageWindow.class,
        RequestUse.class,
        MoneyUse.class,
        OpenReservations.class,
        UsageForecast.class,
        CurrentTierView.class,
        TierLimits.class,
        TierFeature.class,
        TierOffer.class,
        TierFeaturesView.class,
        AiRequestPage.class,
        AiRequestSummary.class,
        AiRequestView.class,
        RouteView.class,
        RouteChoice.class,
        AttemptView.class,
        LimitReached.class,
        ModelName.class,
        TokenCount.class,
        WindowThen.class,
        AdminCostsView.class,
        CostRow.class,
        LlmUsageRow.class,
        LlmUsageView.class);
  }

  private Set<String> promised() {
    Set<String> all = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : contract().get("paths").properties()) {
      for (String key : path.getValue().propertyNames()) {
        if (!key.equals("parameters")) {
          all.add(key.toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey());
        }
      }
    }
    return all;
  }

  private Set<String> served() {
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(
            route ->
                route.getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            route.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> method + " " + pattern.getPatternString())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode contract() {
    byte[] body =
        browser
            .http()
            .get()
            .uri("/api/v1/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType("application/json")
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body);
  }
}
