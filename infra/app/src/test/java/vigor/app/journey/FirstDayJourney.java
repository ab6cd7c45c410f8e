package vigor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;

/**
 * The main job: register, onboard, get a plan, log a session, see progress that explains itself.
 */
public final class FirstDayJourney {
  private static final String PROFILE =
      """
      {"goals":["muscle_gain","strength"],"fitnessLevel":"intermediate",
       "equipment":["dumbbells","bench","barbell","rack"],
       "injuries":[{"site":"knee","severity":"mild","note":"after long runs"}],
       "daysPerWeek":3,"minutesPerSession":60,"birthYear":1990,"bodyWeightKg":80,"unit":"kg",
       "timeZone":"Europe/Berlin","consents":{"healthData":true,"llm":%s,"analytics":false},
       "screening":{"heartCondition":false,"chestPain":false,"dizziness":false,
       "chronicCondition":false,"medication":false,"jointProblem":false,"supervisedOnly":false}}""";

  private final ApiClient api;

  public FirstDayJourney(URI address) throws IOException, InterruptedException {
    this.api = ApiClient.ofNewPerson(address);
  }

  public FirstDayJourney(ApiClient api) {
    this.api = api;
  }

  public ApiClient api() {
    return api;
  }

  public void onboards(boolean llmConsent) throws IOException, InterruptedException {
    Answer saved = api.put("users/profile", PROFILE.formatted(llmConsent));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    assertThat(saved.body().path("goals").get(0).asString()).isEqualTo("muscle_gain");
  }

  /** Returns the plan; polls the location when the server needs longer than three seconds. */
  public JsonNode getsPlan() throws IOException, InterruptedException {
    Answer plan = api.post("ai/generate-workout", "{\"weeks\":4}");
    assertThat(plan.status()).as(plan.toString()).isEqualTo(201);
    assertThat(plan.body().path("days").size()).isEqualTo(3);
    assertThat(plan.body().path("findings").size()).isZero();
    return plan.body();
  }

  /** Starts the plan's first day and logs one set; returns the workout's id. */
  public String logsOneSet(JsonNode plan) throws IOException, InterruptedException {
    JsonNode day = plan.path("days").get(0);
    String workout = UUID.randomUUID().toString();
    Answer started =
        api.post(
            "workouts",
            "{\"workoutId\":\"%s\",\"planId\":\"%s\",\"dayId\":\"%s\"}"
                .formatted(workout, plan.path("id").asString(), day.path("id").asString()));
    assertThat(started.status()).as(started.toString()).isEqualTo(201);
    Answer logged = api.post("workouts/" + workout + "/sets", benchPress(UUID.randomUUID()));
    assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
    assertThat(logged.etag()).isNotNull();
    assertThat(logged.body().path("workout").path("sets").size()).isEqualTo(1);
    return workout;
  }

  public void finishes(String workout) throws IOException, InterruptedException {
    Answer finished =
        api.post(
            "workouts/" + workout + "/log",
            "{\"sets\":[],\"durationMinutes\":50,\"sessionRpe\":7,\"complete\":true}");
    assertThat(finished.status()).as(finished.toString()).isEqualTo(200);
  }

  /** 80 kg × 5 at RPE 8 is 81.1 % of the maximum by the RPE table, so 98.6 kg. */
  public void seesProgressWithReasons() throws IOException, InterruptedException {
    JsonNode progress = api.get("workouts/progress").body();
    JsonNode bench = progress.path("exercises").get(0);
    assertThat(bench.path("exerciseId").asString()).isEqualTo("barbell-bench-press");
    assertThat(bench.path("e1rmKg").asDouble()).isBetween(98.0, 99.0);
    Answer receipt = api.get("receipts/" + bench.path("receiptId").asString());
    assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
    assertThat(receipt.body().path("formula").asString()).isNotBlank();
    assertThat(receipt.body().path("events").size()).isPositive();
  }

  static String benchPress(UUID setId) {
    return """
        {"setId":"%s","exerciseId":"barbell-bench-press","reps":5,"weightKg":80,"rpe":8,\
        "type":"working"}"""
        .formatted(setId);
  }
}
