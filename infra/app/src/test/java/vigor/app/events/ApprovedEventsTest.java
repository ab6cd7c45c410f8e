package vigor.app.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import vigor.app.MessageCatalogue;
import vigor.app.Upcasters;
import vigor.coaching.command.LlmCallQueued;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.SpendId;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.privacy.PersonalKeys;
import vigor.platform.serialization.StoredMessageSerializer;
import vigor.platform.serialization.StoredTypes;

/**
 * Each stored event has an approved file for each revision, and every file must load for ever. A
 * changed form fails here: it needs a new revision, an upcaster and a new file. Run once with
 * {@code -Dvigor.approve=true} to write the files of new events; existing files are never
 * overwritten.
 */
class ApprovedEventsTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved");

  private static final StoredMessageSerializer SERIALIZER =
      new StoredMessageSerializer(
          StoredTypes.of(MessageCatalogue.stored()), new PersonalCipher(new NoKeys()));
  private static final ObjectMapper JSON = SERIALIZER.getObjectMapper();
  private static final EventUpcasterChain UPCASTERS = new EventUpcasterChain(Upcasters.all());

  static Collection<Class<?>> events() {
    return MessageCatalogue.events();
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_is_stored_in_its_approved_form(Class<?> event) throws IOException {
    String form =
        JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(sample(event))
            + "\n";
    Path file = APPROVED.resolve(fileName(event));
    if (Boolean.getBoolean("vigor.approve") && !Files.exists(file)) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, form);
    }
    assertThat(file).as("approved form of " + event.getSimpleName()).exists();
    assertThat(form).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_approved_form_still_loads(Class<?> event) throws IOException {
    String stored = Files.readString(APPROVED.resolve(fileName(event)));
    assertThat((Object) JSON.readValue(stored, event)).isEqualTo(sample(event));
  }

  static Stream<Arguments> earlierRevisions() {
    return events().stream()
        .flatMap(
            event ->
                IntStream.range(1, event.getAnnotation(StoredAs.class).revision())
                    .mapToObj(revision -> arguments(event, revision)));
  }

  @ParameterizedTest
  @MethodSource("earlierRevisions")
  void a_form_of_an_earlier_revision_still_loads(Class<?> event, int revision) throws IOException {
    StoredAs stored = event.getAnnotation(StoredAs.class);
    String json = Files.readString(APPROVED.resolve(fileName(stored, revision)));
    assertThat(loaded(stored.value(), revision, json)).isInstanceOf(event);
  }

  @Test
  void a_call_queued_before_it_named_its_reservation_names_it_now() throws IOException {
    String json =
        Files.readString(APPROVED.resolve("coaching.llm-call-queued.1.json"))
            .replace(
                "\"subject\" : \"text\"",
                "\"subject\" : \"plan-00000000-0000-0003-0000-000000000003\"");
    LlmCallQueued queued = (LlmCallQueued) loaded("coaching.llm-call-queued", 1, json);
    assertThat(queued.spend())
        .isEqualTo(
            new SpendId(
                UUID.nameUUIDFromBytes(
                    "00000000-0000-0003-0000-000000000003/spend"
                        .getBytes(StandardCharsets.UTF_8))));
  }

  private static Object loaded(String name, int revision, String json) {
    EventData<?> data =
        new GenericDomainEventEntry<>(
            "type",
            "stream",
            0,
            "id",
            Instant.EPOCH,
            name,
            String.valueOf(revision),
            json.getBytes(StandardCharsets.UTF_8),
            "{}".getBytes(StandardCharsets.UTF_8));
    return UPCASTERS
        .upcast(Stream.of(new InitialEventRepresentation(data, SERIALIZER)))
        .peek(ApprovedEventsTest::isOfThePresentRevision)
        .map(event -> (Object) SERIALIZER.deserialize(event.getData()))
        .findFirst()
        .orElseThrow();
  }

  /** A missing upcaster does not show in the event where a field may be absent. */
  private static void isOfThePresentRevision(IntermediateEventRepresentation event) {
    Object present = SERIALIZER.deserialize(event.getData());
    assertThat(event.getType().getRevision())
        .isEqualTo(String.valueOf(present.getClass().getAnnotation(StoredAs.class).revision()));
  }

  @Test
  void every_revision_there_ever_was_has_its_approved_form() throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              events().stream().flatMap(ApprovedEventsTest::everyRevision).toList());
    }
  }

  private static Object sample(Class<?> event) {
    return Samples.of(event);
  }

  private static String fileName(Class<?> event) {
    StoredAs stored = event.getAnnotation(StoredAs.class);
    return fileName(stored, stored.revision());
  }

  private static Stream<String> everyRevision(Class<?> event) {
    StoredAs stored = event.getAnnotation(StoredAs.class);
    return IntStream.rangeClosed(1, stored.revision()).mapToObj(r -> fileName(stored, r));
  }

  private static String fileName(StoredAs stored, int revision) {
    return stored.value() + "." + revision + ".json";
  }

  /** The files show the clear form; encryption has its own tests. */
  private static final class NoKeys implements PersonalKeys {
    @Override
    public SecretKey obtain(PersonId person) {
      throw new IllegalStateException("approved forms are in the clear");
    }

    @Override
    public Optional<SecretKey> find(PersonId person) {
      return Optional.empty();
    }

    @Override
    public void destroy(PersonId person) {
      throw new IllegalStateException("approved forms are in the clear");
    }
  }
}
