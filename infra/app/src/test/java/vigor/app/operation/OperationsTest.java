package vigor.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.app.replay.Projections;
import vigor.app.replay.ReadModelDump;
import vigor.app.trail.Administrator;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.WorkoutId;

/** A house of its own, since an event that cannot be handled stays in its log. */
@VigorTest
@DirtiesContext
@TestPropertySource(properties = "vigor.jdbc-pool-size=20")
class OperationsTest {
  private static final String WORKOUTS = "projection-workout";
  private static final String INDEXES =
      "select indexname || ' ' || indexdef from pg_indexes where schemaname = 'read_model'"
          + " order by 1";

  @LocalServerPort private int port;
  @Autowired private CommandGateway commands;
  @Autowired private EventStore store;
  @Autowired private EventProcessingConfiguration processing;
  @Autowired private DataSource dataSource;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private MeterRegistry meters;
  private URI address;
  private Administrator admin;

  @BeforeEach
  void an_administrator() throws Exception {
    address = URI.create("http://127.0.0.1:" + port);
    admin = Administrator.at(address, commands);
  }

  @Test
  void a_read_model_is_built_anew_while_people_train_and_what_cannot_be_handled_is_given_up()
      throws Exception {
    FirstDayJourney day = new FirstDayJourney(address);
    day.onboards(false);
    String workout = UUID.randomUUID().toString();
    day.api().post("workouts", "{\"workoutId\":\"" + workout + "\"}");
    List<String> indexes = indexes();

    AtomicBoolean stop = new AtomicBoolean();
    FutureTask<Integer> logged = new FutureTask<>(() -> logUntil(stop, day.api(), workout));
    Thread.ofVirtual().start(logged);
    JsonNode first = replay(WORKOUTS);
    stop.set(true);
    int sets = logged.get();

    assertThat(first.path("state").asString()).as(first.toString()).isEqualTo("done");
    Projections projections = new Projections(processing, store);
    projections.awaitCaughtUp();
    assertThat(day.api().get("workouts/" + workout).body().path("sets").size()).isEqualTo(sets);
    assertThat(indexes()).isEqualTo(indexes);
    Map<String, String> before = new ReadModelDump(dataSource).take();
    assertThat(replay(WORKOUTS).path("state").asString()).isEqualTo("done");
    projections.awaitCaughtUp();
    assertThat(workouts()).isEqualTo(workoutsIn(before));
    assertThat(day.api().get("workouts/progress").body().path("exercises").size()).isEqualTo(1);

    String event = storeWhatCannotBeHandled();
    JsonNode letter = awaitLetter(event);
    JsonNode failed = replay(WORKOUTS);
    assertThat(failed.path("state").asString()).isEqualTo("failed");
    assertThat(failed.path("failure").asString()).contains(event);
    assertThat(day.api().get("workouts/" + workout).status()).isEqualTo(200);

    String path = "admin/dead-letters/" + letter.path("id").asString();
    Answer retried = admin.api().post(path + "/retry", "{\"reason\":\"Perhaps now.\"}");
    assertThat(retried.body().path("done").asBoolean(true)).as(retried.toString()).isFalse();
    Answer dropped = admin.api().delete(path + "?reason=It%20is%20a%20test.");
    assertThat(dropped.status()).as(dropped.toString()).isEqualTo(200);
    assertThat(admin.get("admin/dead-letters").path("items").size()).isZero();
    assertThat(replay(WORKOUTS).path("state").asString()).isEqualTo("done");

    JsonNode trail =
        admin.get("admin/audit/streams/operation-" + dropped.body().path("id").asString());
    assertThat(trail.path("items").get(0).path("payload").path("letter").asString())
        .isEqualTo(event);
    assertThat(trail.path("items").get(0).path("reason").asString()).isEqualTo("It is a test.");
    assertThat(trail.path("items").get(1).path("payload").path("succeeded").asBoolean()).isTrue();
  }

  @Test
  void every_part_of_the_house_tells_how_it_is() throws Exception {
    JsonNode status = admin.get("admin/system-status");
    assertThat(status.path("database").path("builtIn").asBoolean()).isTrue();
    assertThat(status.path("eventStore").path("head").asLong()).isPositive();
    assertThat(status.path("pools").size()).isEqualTo(4);
    assertThat(status.path("processors").valueStream().map(p -> p.path("name").asString()))
        .contains(WORKOUTS, "projection-audit-event");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> admin.get("admin/system-status").path("chain"),
            chain -> chain.path("position").asLong() > 0 && chain.path("waiting").asLong() == 0);
    assertThat(meters.get("vigor.audit.chain.position").gauge().value()).isPositive();
    assertThat(meters.get("vigor.processor.lag").gauges()).hasSizeGreaterThan(5);
    assertThat(meters.get("vigor.dead.letters").gauge().value()).isNotNegative();
  }

  @Test
  void only_read_models_are_replayed() throws Exception {
    String why = "{\"reason\":\"Curious.\"}";
    JsonNode processors = admin.get("admin/processors").path("items");
    String saga =
        processors
            .valueStream()
            .filter(processor -> !processor.path("replayable").asBoolean())
            .map(processor -> processor.path("name").asString())
            .findFirst()
            .orElseThrow();
    assertThat(admin.api().post("admin/processors/" + saga + "/replay", why).status())
        .isEqualTo(404);
  }

  private JsonNode replay(String processor) throws Exception {
    Answer begun =
        admin.api().post("admin/processors/" + processor + "/replay", "{\"reason\":\"New form.\"}");
    assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
    String operation = begun.body().path("id").asString();
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> replayOf(processor),
            replay ->
                replay.path("operation").asString().equals(operation)
                    && !replay.path("state").asString().equals("running"));
  }

  private JsonNode replayOf(String processor) throws Exception {
    return admin
        .get("admin/processors")
        .path("items")
        .valueStream()
        .filter(view -> view.path("name").asString().equals(processor))
        .findFirst()
        .orElseThrow()
        .path("replay");
  }

  private static int logUntil(AtomicBoolean stop, ApiClient api, String workout) throws Exception {
    int logged = 0;
    while (!stop.get() && logged < 400) {
      String set =
          """
          {"setId":"%s","exerciseId":"barbell-bench-press","reps":5,"weightKg":80,"rpe":8,\
          "type":"working"}"""
              .formatted(UUID.randomUUID());
      Answer answer = api.post("workouts/" + workout + "/sets", set);
      assertThat(answer.status()).as(answer.toString()).isBetween(201, 202);
      logged++;
    }
    return logged;
  }

  /** A set that was never logged is taken out. */
  private String storeWhatCannotBeHandled() {
    WorkoutId workout = new WorkoutId(UUID.randomUUID());
    PersonId person = new PersonId(UUID.randomUUID());
    GenericDomainEventMessage<SetRemoved> message =
        new GenericDomainEventMessage<>(
            "workout",
            workout.toString(),
            0,
            new SetRemoved(workout, person, new SetId(UUID.randomUUID()), Instant.now()));
    new TransactionTemplate(transactions).executeWithoutResult(status -> store.publish(message));
    return message.getIdentifier();
  }

  private JsonNode awaitLetter(String event) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> admin.get("admin/dead-letters?processor=" + WORKOUTS).path("items").path(0),
            letter -> letter.path("eventId").asString().equals(event));
  }

  private Map<String, String> workouts() throws Exception {
    return workoutsIn(new ReadModelDump(dataSource).take());
  }

  private static Map<String, String> workoutsIn(Map<String, String> dump) {
    return Map.of(
        "workout", dump.get("read_model.workout"), "set", dump.get("read_model.performed_set"));
  }

  private List<String> indexes() {
    return JdbcClient.create(dataSource).sql(INDEXES).query(String.class).list();
  }
}
