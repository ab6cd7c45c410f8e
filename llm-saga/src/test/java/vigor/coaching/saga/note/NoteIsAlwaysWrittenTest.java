package vigor.coaching.saga.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
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
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.command.note.NoteMaterial;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Reply;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.saga.Commands;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;

/** From request to note on the real platform, with a provider that is well, slow, down or mad. */
@SpringBootTest(
    classes = NoteWorld.class,
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
class NoteIsAlwaysWrittenTest {
  private static final FakeProvider OPEN_AI = FakeProvider.started();
  private static final String FIGURE = "Trained 3 weeks in a row.";
  private final PersonId person = new PersonId(UUID.randomUUID());
  private @Nullable BlockingStream<TrackedEventMessage<?>> story;

  @Autowired private EventStore events;
  @Autowired private Commands commands;
  @Autowired private Clock clock;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    String home = Files.createTempDirectory("vigor-note").toString();
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
  }

  @AfterEach
  void stopListening() {
    story().close();
  }

  @Test
  void a_provider_that_is_well_writes_the_note_and_is_paid() {
    OPEN_AI.replies(
        Reply.answer(
            "3 weeks in a row, well done [streak-1].", "stop", Reply.usage(1000, 200, 100)));
    CoachNoteWritten note = request(true);
    assertThat(note.by().source()).as(note.by().why()).isEqualTo("openai");
    assertThat(text(note)).isEqualTo("3 weeks in a row, well done.");
    assertThat(ledger()).hasExactlyElementsOfTypes(LlmSpendReserved.class, LlmSpendSettled.class);
    assertThat(note.charged().micros()).isEqualTo(284);
  }

  @Test
  void without_consent_nothing_leaves_and_nothing_is_reserved() {
    int before = OPEN_AI.received().size();
    assertThat(request(false).by().source()).isEqualTo("local");
    assertThat(OPEN_AI.received()).hasSize(before);
    assertThat(ledger()).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("says nothing", Reply.silence(), "did not answer in time"),
        arguments("hangs up in the middle", Reply.cutOff("3"), "broke off"),
        arguments("is broken", Reply.status(500), "is failing"),
        arguments("is overloaded", Reply.status(429, "Retry-After: 30\r\n"), "is busy"));
  }

  @ParameterizedTest(name = "a provider that {0} costs nothing and the local coach writes")
  @MethodSource("faults")
  void a_faulty_provider_costs_nothing_and_the_local_coach_writes(
      String fault, Reply reply, String reason) {
    OPEN_AI.replies(reply);
    CoachNoteWritten note = request(true);
    assertThat(note.by().source()).isEqualTo("local");
    assertThat(note.by().why()).as(fault).contains(reason);
    assertThat(text(note)).contains(FIGURE);
    assertThat(ledger()).hasExactlyElementsOfTypes(LlmSpendReserved.class, LlmSpendReleased.class);
  }

  @Test
  void an_invented_figure_never_reaches_the_person() {
    OPEN_AI.replies(Reply.answer("12 weeks in a row, well done [streak-1]."));
    CoachNoteWritten note = request(true);
    assertThat(note.by().source()).isEqualTo("local");
    assertThat(text(note)).doesNotContain("12").contains(FIGURE);
    assertThat(note.charged().micros()).isPositive();
  }

  @Test
  void who_reads_german_gets_german_words_made_of_german_facts() {
    OPEN_AI.replies(Reply.answer("Deine Bestleistung liegt bei 82,5 kg [streak-1]. Stark!"));
    CoachNoteWritten note =
        request(Language.GERMAN, true, "Barbell row: estimated one-repetition maximum 82.5 kg.");
    assertThat(note.by().source()).as(note.by().why()).isEqualTo("openai");
    assertThat(text(note)).isEqualTo("Deine Bestleistung liegt bei 82,5 kg. Stark!");
    assertThat(OPEN_AI.received().getLast().body())
        .contains("Write German", "Langhantelrudern", "82,5 kg")
        .doesNotContain("Barbell row", "82.5");
  }

  private CoachNoteWritten request(boolean consent) {
    return request(Language.ENGLISH, consent, FIGURE);
  }

  private CoachNoteWritten request(Language language, boolean consent, String fact) {
    NoteSubject subject = NoteSubject.day(LocalDate.parse("2026-11-23"));
    NoteMaterial material =
        new NoteMaterial(List.of(new CoachFact("streak-1", FactKind.STREAK, fact, null)));
    RequestNote command =
        new RequestNote(
            CoachNoteId.of(person, subject),
            person,
            subject,
            Tone.WARM,
            language,
            consent,
            material,
            clock.instant());
    assertThat(commands.accepted(command)).isTrue();
    return next();
  }

  private CoachNoteWritten next() {
    try {
      while (story().hasNextAvailable(20, TimeUnit.SECONDS)) {
        if (story().nextAvailable().getPayload() instanceof CoachNoteWritten note) {
          return note;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    throw new AssertionError("no note came");
  }

  private static String text(CoachNoteWritten note) {
    return note.words().readable().orElseThrow().text();
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
