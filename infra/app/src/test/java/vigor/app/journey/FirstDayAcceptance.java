package vigor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;

/** The main job, and what must hold when everybody comes at once, whatever the event store. */
abstract class FirstDayAcceptance {
  abstract VigorProcess vigor();

  @Test
  void a_new_person_does_the_whole_job_with_no_provider_configured() throws Exception {
    FirstDayJourney day = new FirstDayJourney(vigor().address());
    day.onboards(false);
    JsonNode plan = day.getsPlan();
    assertThat(plan.path("source").asString()).isEqualTo("local");
    String workout = day.logsOneSet(plan);
    day.finishes(workout);
    day.seesProgressWithReasons();
  }

  @Test
  void two_hundred_registrations_of_one_address_at_once_make_one_account() throws Exception {
    String registration = ApiClient.registration("race-" + UUID.randomUUID() + "@example.org");
    ApiClient anonymous = ApiClient.anonymous(vigor().address());
    List<Integer> statuses =
        atOnce(200, () -> retryingWhenBusy(() -> anonymous.post("auth/register", registration)));
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(199);
  }

  @Test
  void one_set_sent_a_thousand_times_at_once_is_one_set() throws Exception {
    ApiClient api = ApiClient.ofNewPerson(vigor().address());
    String workout = UUID.randomUUID().toString();
    api.post("workouts", "{\"workoutId\":\"" + workout + "\"}");
    String set = FirstDayJourney.benchPress(UUID.randomUUID());
    List<Integer> statuses =
        atOnce(1000, () -> retryingWhenBusy(() -> api.post("workouts/" + workout + "/sets", set)));
    assertThat(statuses).containsOnly(201);
    assertThat(api.get("workouts/" + workout).body().path("sets").size()).isEqualTo(1);
  }

  @Test
  void somebody_elses_workout_does_not_exist() throws Exception {
    ApiClient owner = ApiClient.ofNewPerson(vigor().address());
    ApiClient stranger = ApiClient.ofNewPerson(vigor().address());
    String workout = UUID.randomUUID().toString();
    owner.post("workouts", "{\"workoutId\":\"" + workout + "\"}");
    assertThat(stranger.get("workouts/" + workout).status()).isEqualTo(404);
    String set = FirstDayJourney.benchPress(UUID.randomUUID());
    assertThat(stranger.post("workouts/" + workout + "/sets", set).status()).isEqualTo(404);
  }

  /** A busy server says 503 with Retry-After and promises nothing; a client asks again. */
  private static int retryingWhenBusy(Callable<ApiClient.Answer> call) throws Exception {
    int status = call.call().status();
    while (status == 503) {
      status = call.call().status();
    }
    return status;
  }

  private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(clients.submit(call));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : running) {
        statuses.add(one.get());
      }
      return statuses;
    }
  }
}
