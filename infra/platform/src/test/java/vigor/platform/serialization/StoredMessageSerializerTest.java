package vigor.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.platform.TestDatabase;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.privacy.JdbcPersonalKeys;
import vigor.platform.privacy.MasterKey;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.privacy.PersonalDataIsCorrupt;
import vigor.platform.privacy.PersonalKeys;
import vigor.profile.command.Goal;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Severity;

@ExtendWith(TestDatabase.class)
class StoredMessageSerializerTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123456Z");
  private static final String MASTER = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private final PersonId person = new PersonId(UUID.randomUUID());
  private JdbcClient jdbc;
  private PersonalKeys keys;
  private StoredMessageSerializer serializer;

  @BeforeEach
  void setUp(DatabaseAddress address) {
    DataSource database = TestDatabase.dataSource(address);
    jdbc = JdbcClient.create(database);
    keys = new JdbcPersonalKeys(database, MasterKey.ofBase64(MASTER));
    serializer =
        new StoredMessageSerializer(
            StoredTypes.of(List.of(GoalsChosen.class, InjuriesReported.class)),
            new PersonalCipher(keys));
  }

  @Test
  void an_event_is_stored_under_its_name_not_its_class() {
    SerializedObject<String> stored = serializer.serialize(goals(), String.class);
    assertThat(stored.getType().getName()).isEqualTo("profile.goals-chosen");
    assertThat(stored.getType().getRevision()).isEqualTo("1");
    assertThat(stored.getData()).doesNotContain("vigor.profile").doesNotContain("@class");
  }

  @Test
  void the_same_event_is_always_the_same_bytes_with_sorted_keys() {
    String stored = serializer.serialize(goals(), String.class).getData();
    assertThat(stored)
        .isEqualTo(
            "{\"at\":\"2026-03-02T12:00:00.123456Z\",\"goals\":[\"strength\"],\"person\":\""
                + person
                + "\"}");
  }

  @Test
  void personal_parts_are_unreadable_in_the_store_and_readable_to_the_domain() {
    SerializedObject<byte[]> stored = serializer.serialize(knee(), byte[].class);
    String text = new String(stored.getData(), StandardCharsets.UTF_8);
    assertThat(text).contains(person.toString()).doesNotContain("knee").doesNotContain("twisted");
    assertThat((Object) serializer.deserialize(stored)).isEqualTo(knee());
  }

  @Test
  void after_the_key_is_destroyed_personal_parts_read_as_erased_and_the_rest_stays() {
    SerializedObject<byte[]> stored = serializer.serialize(knee(), byte[].class);
    keys.destroy(person);
    InjuriesReported event = serializer.deserialize(stored);
    assertThat(event.injuries()).isEqualTo(Personal.erased());
    assertThat(event.at()).isEqualTo(NOW);
  }

  @Test
  void nothing_new_can_be_stored_about_an_erased_person() {
    keys.destroy(person);
    assertThatThrownBy(() -> serializer.serialize(knee(), byte[].class))
        .hasMessageContaining("was destroyed");
  }

  @Test
  void a_sealed_value_moved_to_another_person_is_refused() {
    PersonId other = new PersonId(UUID.randomUUID());
    keys.obtain(other);
    String stored = serializer.serialize(knee(), String.class).getData();
    SerializedObject<String> moved =
        new SimpleSerializedObject<>(
            stored.replace(person.toString(), other.toString()),
            String.class,
            "profile.injuries-reported",
            "1");
    assertThatThrownBy(() -> serializer.deserialize(moved))
        .isInstanceOf(PersonalDataIsCorrupt.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 20, -1})
  void a_sealed_value_with_one_changed_bit_is_refused_and_written_down(int place) {
    String stored = serializer.serialize(knee(), String.class).getData();
    Matcher sealed = Pattern.compile("\"~enc\":\"1\\.([^\"]+)\"").matcher(stored);
    assertThat(sealed.find()).isTrue();
    byte[] bytes = Base64.getDecoder().decode(sealed.group(1));
    bytes[place < 0 ? bytes.length - 1 : place] ^= 1;
    assertRefusedAndWrittenDown(
        stored.replace(sealed.group(1), Base64.getEncoder().encodeToString(bytes)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base 64"})
  void what_is_no_sealed_value_at_all_is_refused_and_written_down(String rubbish) {
    String stored = serializer.serialize(knee(), String.class).getData();
    assertRefusedAndWrittenDown(
        stored.replaceFirst("\"~enc\":\"1\\.[^\"]+\"", "\"~enc\":\"1." + rubbish + "\""));
  }

  private void assertRefusedAndWrittenDown(String altered) {
    SerializedObject<String> data =
        new SimpleSerializedObject<>(altered, String.class, "profile.injuries-reported", "1");
    assertThatThrownBy(() -> serializer.deserialize(data))
        .isInstanceOf(PersonalDataIsCorrupt.class);
    assertThat(
            jdbc.sql("select place from personal_keys.refused_opening where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list())
        .containsExactly("profile.injuries-reported#injuries");
  }

  @Test
  void a_class_name_in_the_store_loads_no_class() {
    SerializedObject<String> poison =
        new SimpleSerializedObject<>("{}", String.class, Canary.class.getName(), null);
    assertThat(serializer.classForType(poison.getType())).isEqualTo(UnknownSerializedType.class);
    assertThat((Object) serializer.deserialize(poison)).isInstanceOf(UnknownSerializedType.class);
    assertThat(System.getProperty(Canary.LOADED)).isNull();
  }

  @Test
  void a_class_outside_the_table_cannot_be_stored() {
    assertThatThrownBy(() -> serializer.serialize(new StringBuilder("x"), String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void axons_tokens_survive_the_round_trip_even_inside_a_replay() {
    GapAwareTrackingToken token = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));
    ReplayToken replay = (ReplayToken) ReplayToken.createReplayToken(token);
    assertThat((Object) serializer.deserialize(serializer.serialize(replay, byte[].class)))
        .isEqualTo(replay);
  }

  @Test
  void two_classes_of_one_name_are_refused_at_start() {
    assertThatThrownBy(() -> StoredTypes.of(List.of(GoalsChosen.class, GoalsChosen.class)))
        .hasMessageContaining("profile.goals-chosen");
  }

  private GoalsChosen goals() {
    return new GoalsChosen(person, List.of(Goal.STRENGTH), NOW);
  }

  private InjuriesReported knee() {
    Injury twisted = new Injury(BodySite.KNEE, Severity.MILD, "twisted on a run");
    return new InjuriesReported(person, Personal.of(new Injuries(List.of(twisted))), NOW);
  }

  /** Tells that it was loaded. */
  static final class Canary {
    static final String LOADED = "vigor.test.canary-loaded";

    static {
      System.setProperty("vigor.test.canary-loaded", "true");
    }
  }
}
