package vigor.training.saga.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Reply;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.saga.Commands;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.RequestPlan;

/** From request to plan on the real platform, with a provider that is well, slow, down or mad. */
@SpringBootTest(
    classes = PlanWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "axon.axonserver.enabled=false",
      "axon.update-check.disabled=true",
      "spring.autoconfigure.exclude="
          + "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "VIGOR_OPENAI_MODEL=gpt-5.6-luna"
    })
class PlanIsAlwaysMadeTest {
  private static final FakeProvider OPEN_AI = FakeProvider.started();
  private final PersonId person = new PersonId(UUID.randomUUID());
  private String soundAnswer = "";
  private @Nullable BlockingStream<TrackedEventMessage<?>> story;

  @Autowired private EventStore events;
  @Autowired private Commands commands;
  @Autowired private Clock clock;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    String home = Files.createTempDirectory("vigor-plan").toString();
    registry.add("vigor.home", () -> home);
    registry.add("VIGOR_OPENAI_BASE_URL", OPEN_AI::baseUrl);
  }

  @AfterAll
  static void closeServer() {
    OPEN_AI.close();
  }

  @BeforeEach
  void listen() {
    story = events.openStream(events.createHeadToken());
    ask(false);
    soundAnswer = CompactPlan.of(next());
  }

  @AfterEach
  void stopListening() {
    story().close();
  }

  @Test
  void a_provider_that_is_well_makes_the_plan_and_is_paid() {
    OPEN_AI.replies(Reply.answer(soundAnswer));
    PlanGenerated plan = request(true);
    assertThat(plan.source().provider()).as(plan.sourceReason()).isEqualTo("openai");
    assertThat(ledger())
        .hasExactlyElementsOfTypes(LlmSpendReserved.class, LlmSpendSettled.class)
        .last()
        .isInstanceOfSatisfying(
            LlmSpendSettled.class, s -> assertThat(s.charged().micros()).isEqualTo(644));
  }

  @Test
  void without_consent_nothing_leaves_and_nothing_is_reserved() {
    int before = OPEN_AI.received().size();
    assertThat(request(false).source().provider()).isEqualTo("local");
    assertThat(OPEN_AI.received()).hasSize(before);
    assertThat(ledger()).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("says nothing", Reply.silence(), "did not answer in time"),
        arguments("stalls in the middle", Reply.stall("{}"), "did not answer in time"),
        arguments("hangs up in the middle", Reply.cutOff("{}"), "could not be reached"),
        arguments("resets the connection", Reply.reset(), "could not be reached"),
        arguments("is broken", Reply.status(500), "is failing"),
        arguments("is overloaded", Reply.status(429, "Retry-After: 30\r\n"), "is busy"),
        arguments("refuses the key", Reply.status(401), "did not accept"),
        arguments("answers with half a plan", Reply.answer("{\"title\":\"Str"), "not usable"),
        arguments("talks nonsense", Reply.answer("Do some squats."), "not usable"));
  }

  @ParameterizedTest(name = "a provider that {0} costs nothing and a labelled plan is made")
  @MethodSource("faults")
  void a_faulty_provider_costs_nothing_and_a_labelled_plan_is_made(
      String fault, Reply reply, String reason) {
    OPEN_AI.replies(reply);
    PlanGenerated plan = request(true);
    assertThat(plan.source().provider()).isEqualTo("local");
    assertThat(plan.sourceReason()).as(fault).contains(reason);
    assertThat(ledger()).hasExactlyElementsOfTypes(LlmSpendReserved.class, LlmSpendReleased.class);
  }

  @Test
  void a_proposal_that_cannot_be_mended_is_replaced() {
    OPEN_AI.replies(Reply.answer(unknownExercises()));
    PlanGenerated plan = request(true);
    assertThat(plan.source().provider()).isEqualTo("local");
    assertThat(plan.sourceReason()).contains("safety check");
  }

  @Test
  void a_model_may_mend_its_plan_once_and_is_told_what_is_wrong() {
    int before = OPEN_AI.received().size();
    OPEN_AI.replies(Reply.answer(unknownExercises()), Reply.answer(soundAnswer));
    PlanGenerated plan = request(true);
    assertThat(plan.source().provider()).as(plan.sourceReason()).isEqualTo("openai");
    assertThat(OPEN_AI.received()).hasSize(before + 2);
    assertThat(OPEN_AI.received().getLast().body()).contains("moon-walk").contains("wrong");
    assertThat(ledger())
        .hasExactlyElementsOfTypes(
            LlmSpendReserved.class,
            LlmSpendSettled.class,
            LlmSpendReserved.class,
            LlmSpendSettled.class);
  }

  @Test
  void a_german_and_an_english_question_do_not_share_an_answer() {
    int before = OPEN_AI.received().size();
    OPEN_AI.replies(
        Reply.answer(soundAnswer), Reply.answer(soundAnswer.replace("Strong", "Stark")));
    assertThat(title(request(Language.ENGLISH))).isEqualTo("Strong");
    assertThat(title(request(Language.GERMAN))).isEqualTo("Stark");
    assertThat(title(request(Language.ENGLISH))).isEqualTo("Strong");
    assertThat(title(request(Language.GERMAN))).isEqualTo("Stark");
    assertThat(OPEN_AI.received()).hasSize(before + 2);
    assertThat(OPEN_AI.received().get(before).body()).contains("in English.");
    assertThat(OPEN_AI.received().getLast().body()).contains("in German.");
  }

  private static String title(PlanGenerated plan) {
    return plan.content().readable().orElseThrow().title();
  }

  private String unknownExercises() {
    return soundAnswer.replaceAll("\"id\":\"[^\"]+\"", "\"id\":\"moon-walk\"");
  }

  @Test
  void many_requests_at_once_get_a_plan_each_and_never_more_calls_than_the_tier_allows()
      throws Exception {
    OPEN_AI.replies(Reply.answer(soundAnswer));
    int before = OPEN_AI.received().size();
    List<Thread> askers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      askers.add(Thread.ofVirtual().start(this::ask));
    }
    for (Thread asker : askers) {
      asker.join();
    }
    List<PlanGenerated> made = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      made.add(next());
    }
    long byModel = made.stream().filter(p -> p.source().provider().equals("openai")).count();
    long reserved = ledger().stream().filter(LlmSpendReserved.class::isInstance).count();
    assertThat(reserved).isBetween(1L, 10L);
    assertThat(OPEN_AI.received().size() - before).isLessThanOrEqualTo((int) reserved);
    assertThat(byModel).isLessThanOrEqualTo(reserved);
    assertThat(ledger().stream().filter(LlmSpendRefused.class::isInstance).count())
        .isEqualTo(30 - reserved);
  }

  private PlanGenerated request(boolean consent) {
    ask(consent);
    return next();
  }

  private PlanGenerated request(Language language) {
    ask(true, language);
    return next();
  }

  private void ask() {
    ask(true);
  }

  private void ask(boolean consent) {
    ask(consent, Language.ENGLISH);
  }

  private void ask(boolean consent, Language language) {
    PlanId plan = new PlanId(UUID.randomUUID());
    assertThat(
            commands.accepted(
                new RequestPlan(
                    plan, person, Briefs.brief(consent, null), language, clock.instant())))
        .isTrue();
  }

  /** Waits for the next plan to be stored. */
  private PlanGenerated next() {
    try {
      while (story().hasNextAvailable(20, TimeUnit.SECONDS)) {
        if (story().nextAvailable().getPayload() instanceof PlanGenerated plan) {
          return plan;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    throw new AssertionError("no plan came");
  }

  private BlockingStream<TrackedEventMessage<?>> story() {
    return Objects.requireNonNull(story);
  }

  private List<MembershipEvent> ledger() {
    List<MembershipEvent> ledger = new ArrayList<>();
    events
        .readEvents("allowance-" + person)
        .forEachRemaining(message -> ledger.add((MembershipEvent) message.getPayload()));
    return ledger;
  }
}
