package vigor.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vigor.app.VigorTest;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;

@VigorTest
class OwnExercisesTest {
  @LocalServerPort private int port;

  private final String exercise = UUID.randomUUID().toString();
  private ApiClient owner = ApiClient.anonymous(URI.create("http://localhost"));

  @BeforeEach
  void somebodyMadeAnExercise() throws Exception {
    owner = ApiClient.ofNewPerson(address());
    Answer made = owner.post("exercises/own", sledPush("Sled push", "quads"));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
  }

  @Test
  void sets_of_it_are_logged_and_counted_for_its_muscles_under_its_name() throws Exception {
    String workout = starts(owner);

    Answer logged = log(owner, workout, exercise, Instant.now());

    assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
    assertThat(logged.body().path("set").path("name").asString()).isEqualTo("Sled push");
    JsonNode progress = owner.get("workouts/progress").body();
    assertThat(progress.at("/exercises/0/name").asString()).isEqualTo("Sled push");
    assertThat(progress.at("/exercises/0/e1rmKg").asDouble()).isGreaterThan(60);
    assertThat(progress.at("/weeks/0/volume/0/muscle").asString()).isEqualTo("quads");
    Answer receipt = owner.get("receipts/" + progress.at("/exercises/0/receiptId").asString());
    assertThat(receipt.body().path("title").asString()).contains("Sled push");
  }

  @Test
  void what_was_logged_counts_as_the_exercise_is_now() throws Exception {
    log(owner, starts(owner), exercise, Instant.now());

    assertThat(owner.put("exercises/own/" + exercise, sledPush("Prowler", "glutes")).status())
        .isEqualTo(200);

    JsonNode progress = owner.get("workouts/progress").body();
    assertThat(progress.at("/exercises/0/name").asString()).isEqualTo("Prowler");
    assertThat(progress.at("/weeks/0/volume/0/muscle").asString()).isEqualTo("glutes");
  }

  @Test
  void nobody_else_sees_it_or_logs_with_it() throws Exception {
    ApiClient stranger = ApiClient.ofNewPerson(address());

    assertThat(stranger.get("exercises/" + exercise).status()).isEqualTo(404);
    assertThat(stranger.get("exercises?query=sled%20push").body().toString())
        .doesNotContain(exercise);
    Answer refused = log(stranger, starts(stranger), exercise, Instant.now());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("rule").asString()).isEqualTo("ExerciseIsKnown");
    assertThat(refused.body().path("field").asString()).isEqualTo("exerciseId");
  }

  @Test
  void archived_it_stays_in_the_history_and_takes_only_what_was_done_before() throws Exception {
    String workout = starts(owner);
    Instant before = Instant.now();
    log(owner, workout, exercise, before);

    Answer archived = owner.delete("exercises/own/" + exercise);

    assertThat(archived.body().at("/exercise/archived").asBoolean()).isTrue();
    assertThat(owner.get("exercises?query=sled%20push").body().toString()).doesNotContain(exercise);
    assertThat(owner.get("workouts/" + workout).body().at("/sets/0/name").asString())
        .isEqualTo("Sled push");
    assertThat(log(owner, workout, exercise, before).status()).isEqualTo(201);
    assertThat(log(owner, workout, exercise, Instant.now()).status()).isEqualTo(422);

    owner.post("exercises/own/" + exercise + "/restore", "");
    assertThat(log(owner, workout, exercise, Instant.now()).status()).isEqualTo(201);
  }

  @Test
  void an_exercise_nobody_made_cannot_be_logged() throws Exception {
    assertThat(log(owner, starts(owner), UUID.randomUUID().toString(), Instant.now()).status())
        .isEqualTo(422);
  }

  private String sledPush(String name, String muscle) {
    return """
        {"exerciseId":"%s","name":"%s","pattern":"lunge","primary":["%s"],"equipment":["sled"],\
        "measure":"reps_weight"}"""
        .formatted(exercise, name, muscle);
  }

  private static String starts(ApiClient person) throws Exception {
    String workout = UUID.randomUUID().toString();
    assertThat(person.post("workouts", "{\"workoutId\":\"" + workout + "\"}").status())
        .isEqualTo(201);
    return workout;
  }

  private static Answer log(ApiClient person, String workout, String exercise, Instant at)
      throws Exception {
    return person.post(
        "workouts/" + workout + "/sets",
        """
        {"setId":"%s","exerciseId":"%s","reps":8,"weightKg":60,"rpe":8,"performedAt":"%s"}"""
            .formatted(UUID.randomUUID(), exercise, at));
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
