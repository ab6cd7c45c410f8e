package vigor.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vigor.kernel.command.PersonId;
import vigor.platform.TestDatabase;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.privacy.JdbcPersonalKeys;
import vigor.platform.privacy.MasterKey;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.serialization.StoredMessageSerializer;
import vigor.platform.serialization.StoredTypes;
import vigor.profile.command.Goal;
import vigor.profile.command.GoalsChosen;

@ExtendWith(TestDatabase.class)
class SharedReadingTest {
  private static final String MASTER = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private final PersonId person = new PersonId(UUID.randomUUID());
  private DataSource database;
  private EventStorageEngine engine;
  private TrackingToken start;
  private int written;

  @BeforeEach
  void aStore(DatabaseAddress address) {
    database = TestDatabase.dataSource(address);
    Serializer serializer =
        new StoredMessageSerializer(
            StoredTypes.of(List.of(GoalsChosen.class)),
            new PersonalCipher(new JdbcPersonalKeys(database, MasterKey.ofBase64(MASTER))));
    engine =
        new PostgresStoreConfiguration()
            .eventStorageEngine(
                new SpringDataSourceConnectionProvider(database),
                new SpringTransactionManager(new JdbcTransactionManager(database)),
                serializer,
                new EventUpcasterChain());
    start = engine.createHeadToken();
  }

  @Test
  void who_follows_another_is_given_what_that_one_has_decoded() {
    append();
    GoalsChosen told = (GoalsChosen) new Reader().read().getFirst().getPayload();
    assertThat(new Reader().read().getFirst().getPayload()).isSameAs(told);
  }

  @Test
  void what_is_committed_late_reaches_all_however_they_read() throws Exception {
    Reader first = new Reader();
    Reader second = new Reader();
    append();
    try (Connection slow = database.getConnection()) {
      slow.setAutoCommit(false);
      String late = insertBy(slow);
      append();
      assertThat(first.read()).hasSize(2);
      slow.commit();
      append();
      assertThat(first.read()).hasSize(2).anyMatch(event -> is(event, late));
      assertThat(second.read()).hasSize(4).anyMatch(event -> is(event, late));
    }
  }

  @Test
  void what_comes_after_the_end_was_seen_is_read() {
    Reader first = new Reader();
    assertThat(first.read()).isEmpty();
    append();
    assertThat(new Reader().read()).hasSize(1);
    assertThat(first.read()).hasSize(1);
  }

  @Test
  void a_long_log_is_read_whole_and_in_order() {
    engine.appendEvents(Stream.generate(this::event).limit(1234).toList());
    List<String> read = ids(new Reader());
    assertThat(read).hasSize(1234).doesNotHaveDuplicates();
    assertThat(ids(new Reader())).isEqualTo(read);
  }

  private static List<String> ids(Reader reader) {
    return reader.read().stream().map(TrackedEventMessage::getIdentifier).toList();
  }

  private static boolean is(TrackedEventMessage<?> event, String id) {
    return event.getIdentifier().equals(id);
  }

  private void append() {
    engine.appendEvents(event());
  }

  private DomainEventMessage<?> event() {
    return new GenericDomainEventMessage<>(
        "profile", "profile-" + person.value(), written++, goals());
  }

  private GoalsChosen goals() {
    return new GoalsChosen(person, List.of(Goal.MUSCLE_GAIN), Instant.EPOCH);
  }

  /** As a node whose transaction takes its time. */
  private static String insertBy(Connection connection) throws Exception {
    String id = UUID.randomUUID().toString();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into eventstore.domain_event_entry (event_identifier, aggregate_identifier,"
              + " sequence_number, type, time_stamp, payload_type, payload_revision, payload,"
              + " meta_data) values ('%s', 'late-%s', 0, 'late', '%s', 'late', '1', '{}', '{}')"
                  .formatted(id, id, Instant.now()));
    }
    return id;
  }

  private final class Reader {
    private final Iterator<? extends TrackedEventMessage<?>> events =
        engine.readEvents(start, false).iterator();

    List<TrackedEventMessage<?>> read() {
      List<TrackedEventMessage<?>> read = new ArrayList<>();
      events.forEachRemaining(read::add);
      return read;
    }
  }
}
