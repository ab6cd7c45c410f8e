package vigor.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import vigor.app.MessageCatalogue;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
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

  private static final ObjectMapper JSON =
      new StoredMessageSerializer(
              StoredTypes.of(MessageCatalogue.stored()), new PersonalCipher(new NoKeys()))
          .getObjectMapper();

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
