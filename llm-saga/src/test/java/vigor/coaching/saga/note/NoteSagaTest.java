package vigor.coaching.saga.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.NoteMaterial;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.command.note.ProposeNote;
import vigor.coaching.command.note.WriteNoteLocally;
import vigor.coaching.saga.chat.WhyLocalAnswer;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.language.Language;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.kernel.saga.LlmRequest;
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
import vigor.membership.command.Tier;

class NoteSagaTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final AllowanceId ALLOWANCE = new AllowanceId(PERSON);
  private static final NoteSubject TODAY = NoteSubject.day(LocalDate.parse("2026-11-23"));
  private static final CoachNoteId NOTE = CoachNoteId.of(PERSON, TODAY);
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final MicroUsd BOUND = new MicroUsd(900);
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final NoteWish WISH = new NoteWish(NOTE, PERSON, NOW, MicroUsd.ZERO);

  private final EventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final NotePromptSource prompts = new NotePromptSource(events);

  @Test
  void a_note_that_no_model_may_write_needs_nothing() {
    saga(Optional.of(BOUND))
        .givenNoPriorActivity()
        .whenPublishingA(requested(false))
        .expectActiveSagas(0)
        .expectNoDispatchedCommands();
  }

  @Test
  void money_is_reserved_before_a_model_is_asked() {
    stored(requested(true));
    saga(Optional.of(BOUND))
        .givenNoPriorActivity()
        .whenPublishingA(requested(true))
        .expectDispatchedCommands(
            new ReserveLlmSpend(
                ALLOWANCE, WISH.spendId(), BOUND, "note", NOW.plusSeconds(60), NOW));
  }

  @Test
  void where_nobody_can_be_asked_the_local_coach_writes() {
    stored(requested(true));
    saga(Optional.empty())
        .givenNoPriorActivity()
        .whenPublishingA(requested(true))
        .expectActiveSagas(0)
        .expectDispatchedCommands(local(WhyLocalAnswer.NO_PROVIDER));
  }

  @Test
  void reserved_money_lets_the_call_wait_six_seconds_for_a_worker() {
    begun()
        .whenPublishingA(reserved())
        .expectDispatchedCommands(
            new QueueLlmCall(
                WISH.callId(),
                PERSON,
                new LlmTask("note", NOTE.toString(), NotePrompt.VERSION),
                WISH.spendId(),
                BOUND,
                NOW.plus(Duration.ofSeconds(6)),
                NOW));
  }

  @Test
  void at_a_limit_the_local_coach_writes_and_names_the_limit() {
    ReachedLimit reached = new ReachedLimit(LimitKind.REQUESTS, null, 10, 10, NOW);
    begun()
        .whenPublishingA(
            new LlmSpendRefused(PERSON, WISH.spendId(), BOUND, "note", Tier.FREE, reached, NOW))
        .expectActiveSagas(0)
        .expectDispatchedCommands(
            local(
                "Your number of AI requests for this period is used up"
                    + " (resets 2026-11-23T10:00:00Z); nothing was charged."));
  }

  @Test
  void words_are_paid_up_to_what_was_reserved_and_proposed() {
    MicroUsd cost = new MicroUsd(1_000);
    begun()
        .andThenAPublished(reserved())
        .whenPublishingA(
            new LlmCallCompleted(
                WISH.callId(), PERSON, MODEL, Personal.of("Well done."), cost, NOW))
        .expectActiveSagas(0)
        .expectDispatchedCommands(
            new SettleLlmSpend(ALLOWANCE, WISH.spendId(), cost, NOW),
            new ProposeNote(NOTE, "Well done.", MODEL, BOUND, NOW));
  }

  @ParameterizedTest
  @EnumSource(LlmErrorClass.class)
  void a_failed_call_costs_nothing_and_the_local_coach_writes(LlmErrorClass failure) {
    begun()
        .andThenAPublished(reserved())
        .whenPublishingA(new LlmCallFailed(WISH.callId(), PERSON, failure, NOW))
        .expectActiveSagas(0)
        .expectDispatchedCommands(
            new ReleaseLlmSpend(ALLOWANCE, WISH.spendId(), ReleaseReason.CALL_FAILED, NOW),
            local(WhyLocalAnswer.failure(failure)));
  }

  @Test
  void the_question_is_short_and_keeps_facts_apart_from_instructions() {
    stored(requested(true));
    LlmRequest request = prompts.prompt(NOTE).orElseThrow();
    assertThat(request.material()).contains("98.6 kg", "motivation", "warm");
    assertThat(request.instruction()).doesNotContain("98.6");
    assertThat(request.maxOutputTokens()).isLessThanOrEqualTo(250);
  }

  @Test
  void a_german_note_is_asked_for_in_german_over_german_facts_and_has_room_for_them() {
    stored(requested(true, Language.GERMAN));
    LlmRequest request = prompts.prompt(NOTE).orElseThrow();
    assertThat(request.instruction()).contains("Write German (say du)").doesNotContain("English");
    assertThat(request.material()).contains("Langhantelrudern", "98,6 kg").doesNotContain("98.6");
    assertThat(request.maxOutputTokens()).isEqualTo(400);
  }

  @Test
  void a_note_asked_for_before_languages_were_kept_is_english() {
    stored(requested(true, null));
    LlmRequest request = prompts.prompt(NOTE).orElseThrow();
    assertThat(request.instruction()).contains("Write English").doesNotContain("German");
    assertThat(request.material()).contains("Barbell row", "98.6 kg");
  }

  @Test
  void an_erased_note_has_no_prompt() {
    stored(
        new CoachNoteRequested(NOTE, PERSON, TODAY, Tone.WARM, null, true, Personal.erased(), NOW));
    assertThat(prompts.prompt(NOTE)).isEmpty();
  }

  private ContinuedGivenState begun() {
    stored(requested(true));
    return saga(Optional.of(BOUND)).givenAPublished(requested(true));
  }

  private SagaTestFixture<NoteSaga> saga(Optional<MicroUsd> bound) {
    SagaTestFixture<NoteSaga> saga = new SagaTestFixture<>(NoteSaga.class);
    LlmOffer offer = request -> bound;
    saga.registerResource(offer);
    saga.registerResource(prompts);
    saga.registerResource(NotePatience.USUAL);
    saga.registerResource(
        new Commands(DefaultCommandGateway.builder().commandBus(saga.getCommandBus()).build()));
    return saga;
  }

  private void stored(Object payload) {
    events.publish(new GenericDomainEventMessage<>("note", NOTE.toString(), 0, payload));
  }

  private static WriteNoteLocally local(String why) {
    return new WriteNoteLocally(NOTE, why, NOW);
  }

  private static CoachNoteRequested requested(boolean mayAskModel) {
    return requested(mayAskModel, Language.ENGLISH);
  }

  private static CoachNoteRequested requested(boolean mayAskModel, @Nullable Language language) {
    CoachFact fact =
        new CoachFact(
            "strength-1",
            FactKind.STRENGTH,
            "Barbell row: estimated one-repetition maximum 98.6 kg.",
            null);
    return new CoachNoteRequested(
        NOTE,
        PERSON,
        TODAY,
        Tone.WARM,
        language,
        mayAskModel,
        Personal.of(new NoteMaterial(List.of(fact))),
        NOW);
  }

  private static LlmSpendReserved reserved() {
    return new LlmSpendReserved(
        PERSON,
        WISH.spendId(),
        BOUND,
        "note",
        Tier.FREE,
        ZoneOffset.UTC,
        List.of(),
        NOW.plusSeconds(60),
        NOW);
  }
}
