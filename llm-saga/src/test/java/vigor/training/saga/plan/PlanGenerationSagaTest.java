package vigor.training.saga.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.language.Language;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.ProposalRejected;
import vigor.training.command.plan.ProposePlan;
import vigor.training.command.plan.UseLocalCoach;

class PlanGenerationSagaTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final AllowanceId ALLOWANCE = new AllowanceId(PERSON);
  private static final PlanId PLAN = new PlanId(new UUID(3, 3));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final PlanWish WISH = new PlanWish(PLAN, PERSON, NOW, null);
  private static final MicroUsd BOUND = new MicroUsd(2_000);
  private static final MicroUsd COST = new MicroUsd(700);
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final PlanSource SOURCE = new PlanSource("openai", "gpt-5.6-luna");
  private static final String ANSWER =
      """
      {"title":"Strong","days":[{"name":"A","exercises":[{"id":"goblet-squat","sets":3,"lo":6,\
      "hi":10,"rpe":8,"rest":120}]}]}""";
  private static final PlanDraft DRAFT =
      new PlanDraft(
          "Strong",
          List.of(new DraftDay("A", List.of(new DraftExercise("goblet-squat", 3, 6, 10, 8, 120)))));

  private static final EventStore LOG = log();

  private final SagaTestFixture<PlanGenerationSaga> saga =
      new SagaTestFixture<>(PlanGenerationSaga.class);

  @BeforeEach
  void resources() {
    offer(request -> Optional.of(BOUND));
  }

  @Test
  void without_consent_nothing_is_sent_and_the_local_coach_makes_the_plan() {
    saga.givenNoPriorActivity()
        .whenPublishingA(requested(false))
        .expectDispatchedCommands(localCoach(WhyLocalCoach.NO_CONSENT));
  }

  @Test
  void with_consent_money_is_reserved_first() {
    saga.givenNoPriorActivity()
        .whenPublishingA(requested(true))
        .expectActiveSagas(1)
        .expectDispatchedCommands(
            new ReserveLlmSpend(
                ALLOWANCE, WISH.spendId(), BOUND, "plan", NOW.plusSeconds(60), NOW));
  }

  @Test
  void where_nobody_can_be_asked_the_local_coach_makes_the_plan() {
    SagaTestFixture<PlanGenerationSaga> fresh = new SagaTestFixture<>(PlanGenerationSaga.class);
    prepare(fresh, request -> Optional.empty());
    fresh
        .givenNoPriorActivity()
        .whenPublishingA(requested(true))
        .expectDispatchedCommands(localCoach(WhyLocalCoach.NO_PROVIDER));
  }

  @Test
  void reserved_money_lets_the_call_wait_for_a_worker_until_its_deadline() {
    saga.givenAPublished(requested(true))
        .whenPublishingA(reserved())
        .expectDispatchedCommands(
            new QueueLlmCall(
                WISH.callId(),
                PERSON,
                new LlmTask("plan", PLAN.toString(), PlanPrompt.VERSION),
                WISH.spendId(),
                BOUND,
                NOW.plusMillis(2_200),
                NOW));
  }

  @Test
  void a_used_up_limit_is_told_and_the_local_coach_makes_the_plan() {
    SpendWindow day = new SpendWindow(WindowKind.DAY, "2026-03-02");
    ReachedLimit reached =
        new ReachedLimit(LimitKind.REQUESTS, day, 10, 10, Instant.parse("2026-03-03T00:00:00Z"));
    saga.givenAPublished(requested(true))
        .whenPublishingA(
            new LlmSpendRefused(PERSON, WISH.spendId(), BOUND, "plan", Tier.FREE, reached, NOW))
        .expectDispatchedCommands(
            localCoach(
                "Your number of AI requests for this day is used up (resets 2026-03-03T00:00:00Z),"
                    + " so the local coach made this plan."));
  }

  @Test
  void an_answer_is_paid_and_proposed() {
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .whenPublishingA(completed(ANSWER))
        .expectDispatchedCommands(
            new SettleLlmSpend(ALLOWANCE, WISH.spendId(), COST, NOW),
            new ProposePlan(PLAN, PERSON, DRAFT, SOURCE, NOW));
  }

  @Test
  void an_unusable_answer_is_paid_and_the_local_coach_makes_the_plan() {
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .whenPublishingA(completed("I am a teapot"))
        .expectDispatchedCommands(
            new SettleLlmSpend(ALLOWANCE, WISH.spendId(), COST, NOW),
            localCoach(WhyLocalCoach.UNUSABLE_ANSWER));
  }

  @Test
  void a_failed_call_costs_the_person_nothing_and_the_local_coach_makes_the_plan() {
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .whenPublishingA(new LlmCallFailed(WISH.callId(), PERSON, LlmErrorClass.TIMEOUT, NOW))
        .expectDispatchedCommands(
            new ReleaseLlmSpend(ALLOWANCE, WISH.spendId(), ReleaseReason.CALL_FAILED, NOW),
            localCoach(
                "The language model did not answer in time, so the local coach made this plan."));
  }

  @Test
  void a_model_is_asked_once_to_mend_what_was_rejected() {
    PlanWish again = WISH.mending(NOW);
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .andThenAPublished(completed(ANSWER))
        .whenPublishingA(rejected(NOW))
        .expectAssociationWith("spendId", again.spendId().toString())
        .expectAssociationWith("callId", again.callId().toString())
        .expectDispatchedCommands(
            new ReserveLlmSpend(
                ALLOWANCE, again.spendId(), BOUND, "plan-mending", NOW.plusSeconds(60), NOW));
    assertThat(again.spendId()).isNotEqualTo(WISH.spendId());
  }

  @Test
  void what_is_still_wrong_after_mending_is_replaced_by_the_local_coach() {
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .andThenAPublished(completed(ANSWER))
        .andThenAPublished(rejected(NOW))
        .whenPublishingA(rejected(NOW))
        .expectDispatchedCommands(localCoach(WhyLocalCoach.rejected(SOURCE)));
  }

  @Test
  void a_proposal_rejected_too_late_to_be_mended_is_replaced_by_the_local_coach() {
    Instant late = NOW.plusMillis(1_600);
    saga.givenAPublished(requested(true))
        .andThenAPublished(reserved())
        .andThenAPublished(completed(ANSWER))
        .whenPublishingA(rejected(late))
        .expectDispatchedCommands(
            new UseLocalCoach(PLAN, PERSON, WhyLocalCoach.rejected(SOURCE), late));
  }

  @Test
  void the_process_ends_when_the_plan_is_there() {
    saga.givenAPublished(requested(true))
        .whenPublishingA(
            new PlanGenerated(
                PLAN, PERSON, new PlanSource("local", null), "", Personal.erased(), NOW))
        .expectActiveSagas(0)
        .expectNoDispatchedCommands();
  }

  @Test
  void the_process_ends_when_nobody_wants_the_plan_any_more() {
    saga.givenAPublished(requested(true))
        .whenPublishingA(new PlanArchived(PLAN, PERSON, NOW))
        .expectActiveSagas(0);
  }

  @Test
  void a_plan_that_cannot_be_made_for_an_erased_person_ends_the_process() {
    saga.setCallbackBehavior(
        (command, metaData) -> {
          if (command instanceof UseLocalCoach) {
            throw CommandRefused.conflict("PlanIsReadable", null, "erased");
          }
          return 0L;
        });
    saga.givenNoPriorActivity().whenPublishingA(requested(false)).expectActiveSagas(0);
  }

  @Test
  void every_kind_of_failure_has_a_sentence_for_the_person() {
    for (LlmErrorClass reason : LlmErrorClass.values()) {
      assertThat(WhyLocalCoach.failure(reason))
          .startsWith(
              reason == LlmErrorClass.SYSTEM_BUDGET ? "This month's budget" : "The language model ")
          .endsWith("the local coach made this plan.");
    }
  }

  private void offer(LlmOffer offer) {
    prepare(saga, offer);
  }

  private static void prepare(SagaTestFixture<PlanGenerationSaga> fixture, LlmOffer offer) {
    fixture.registerResource(offer);
    fixture.registerResource(PlanPatience.USUAL);
    PlanPrompt prompt = new PlanPrompt(List.of());
    fixture.registerResource(prompt);
    fixture.registerResource(new PlanMendingSource(LOG, prompt));
    fixture.registerResource(
        new Commands(DefaultCommandGateway.builder().commandBus(fixture.getCommandBus()).build()));
  }

  private static ProposalRejected rejected(Instant at) {
    return new ProposalRejected(PLAN, PERSON, SOURCE, Personal.of(new Findings(List.of())), at);
  }

  /** What the plan's and the first call's streams hold once a proposal was rejected. */
  private static EventStore log() {
    EventStore log =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    log.publish(
        stored(PLAN.toString(), 0, requested(true)),
        stored(PLAN.toString(), 1, rejected(NOW)),
        stored(WISH.callId().toString(), 0, completed(ANSWER)));
    return log;
  }

  private static DomainEventMessage<?> stored(String stream, long number, Object event) {
    return new GenericDomainEventMessage<>("test", stream, number, event);
  }

  private static PlanRequested requested(boolean consent) {
    return new PlanRequested(
        PLAN, PERSON, consent, Personal.of(Briefs.brief(consent, null)), Language.GERMAN, NOW);
  }

  private static LlmSpendReserved reserved() {
    return new LlmSpendReserved(
        PERSON,
        WISH.spendId(),
        BOUND,
        "plan",
        Tier.FREE,
        ZoneOffset.UTC,
        List.of(),
        NOW.plusSeconds(60),
        NOW);
  }

  private static LlmCallCompleted completed(String answer) {
    return new LlmCallCompleted(WISH.callId(), PERSON, MODEL, Personal.of(answer), COST, NOW);
  }

  private static UseLocalCoach localCoach(String why) {
    return new UseLocalCoach(PLAN, PERSON, why, NOW);
  }
}
