package vigor.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;

/** Eight people log sets; the ground gives way; what was acknowledged is there, exactly once. */
class KillWhileLoggingIT {
  private static final int CLIENTS = 8;
  private static final int ACKNOWLEDGED_BEFORE_KILL = 200;

  @TempDir Path folder;

  @Test
  void after_kill_9_of_the_application_every_acknowledged_set_is_there_exactly_once()
      throws Exception {
    try (VigorProcess vigor = VigorProcess.start(folder.resolve("home"), Map.of())) {
      List<Trainee> trainees = trainees(vigor);
      logUntil(trainees, vigor::killHard);
      vigor.restart();
      assertNothingLostNothingTwice(vigor, trainees);
    }
  }

  @Test
  void after_kill_9_of_the_database_every_acknowledged_set_is_there_exactly_once()
      throws Exception {
    try (VigorProcess vigor = VigorProcess.start(folder.resolve("home"), Map.of())) {
      List<Trainee> trainees = trainees(vigor);
      logUntil(trainees, vigor::killDatabaseHard);
      vigor.stop();
      vigor.restart();
      assertNothingLostNothingTwice(vigor, trainees);
    }
  }

  private static List<Trainee> trainees(VigorProcess vigor) throws Exception {
    List<Trainee> trainees = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      trainees.add(Trainee.begin(vigor));
    }
    return trainees;
  }

  private static void logUntil(List<Trainee> trainees, Fault fault) throws Exception {
    CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      trainees.forEach(t -> running.add(clients.submit(() -> t.logUntilItFails(enough))));
      assertThat(enough.await(60, TimeUnit.SECONDS))
          .as("sets acknowledged before the kill")
          .isTrue();
      fault.strike();
      for (Future<?> client : running) {
        client.get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static void assertNothingLostNothingTwice(VigorProcess vigor, List<Trainee> trainees)
      throws Exception {
    EventStoreReader store = EventStoreReader.of(vigor);
    for (Trainee trainee : trainees) {
      List<String> stored = store.setsOf(trainee.workout);
      assertThat(stored).as("events of one workout").doesNotHaveDuplicates();
      assertThat(stored).containsAll(trainee.acknowledged);
      assertThat(trainee.sent).as("nothing that nobody sent").containsAll(stored);
      assertThat(store.sequenceOf(trainee.workout)).isEqualTo(gapless(stored.size() + 1));
      assertThat(trainee.shownSets(stored.size())).isEqualTo(new TreeSet<>(stored));
    }
  }

  private static List<Long> gapless(int length) {
    return LongStream.range(0, length).boxed().toList();
  }

  /** The blow. */
  private interface Fault {
    void strike() throws Exception;
  }

  /** One client with its own journal of what it sent and what was acknowledged. */
  private static final class Trainee {
    private final ApiClient api;
    private final String workout = UUID.randomUUID().toString();
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> acknowledged = new TreeSet<>();

    private Trainee(ApiClient api) {
      this.api = api;
    }

    static Trainee begin(VigorProcess vigor) throws IOException, InterruptedException {
      Trainee trainee = new Trainee(ApiClient.ofNewPerson(vigor.address()));
      int status =
          trainee.api.post("workouts", "{\"workoutId\":\"" + trainee.workout + "\"}").status();
      assertThat(status).isEqualTo(201);
      return trainee;
    }

    void logUntilItFails(CountDownLatch progress) {
      boolean alive = true;
      while (alive) {
        alive = logOne(progress);
      }
    }

    private boolean logOne(CountDownLatch progress) {
      String setId = UUID.randomUUID().toString();
      sent.add(setId);
      try {
        int status = api.post("workouts/" + workout + "/sets", set(setId)).status();
        if (status == 201 || status == 202) {
          acknowledged.add(setId);
          progress.countDown();
        }
        return status < 500;
      } catch (IOException connectionGone) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    private static String set(String setId) {
      return """
          {"setId":"%s","exerciseId":"barbell-back-squat","reps":5,"weightKg":80,"rpe":7,\
          "type":"working"}"""
          .formatted(setId);
    }

    Set<String> shownSets(int count) throws IOException, InterruptedException {
      Set<String> shown = new TreeSet<>();
      var body = api.get("workouts/" + workout + "?minVersion=" + count).body();
      body.path("sets").forEach(set -> shown.add(set.path("setId").asString()));
      return shown;
    }
  }
}
