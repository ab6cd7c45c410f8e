package vigor.app.bench;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import vigor.app.process.ApiClient;

/** One person at the bar: a new workout every 25 sets, each set a request. */
final class SetLogger implements Load.Client {
  private static final int SETS_PER_WORKOUT = 25;
  private final LeanHttp http;
  private String workout = "";
  private int logged = SETS_PER_WORKOUT;

  SetLogger(URI address) throws IOException, InterruptedException {
    http = new LeanHttp(address, ApiClient.ofNewPerson(address).token());
  }

  @Override
  public void once() throws IOException {
    if (logged == SETS_PER_WORKOUT) {
      workout = UUID.randomUUID().toString();
      http.expect(201, "/api/v1/workouts", "{\"workoutId\":\"" + workout + "\"}");
      logged = 0;
    }
    http.expect(201, "/api/v1/workouts/" + workout + "/sets", set(UUID.randomUUID().toString()));
    logged++;
  }

  static String set(String setId) {
    return """
        {"setId":"%s","exerciseId":"barbell-back-squat","reps":5,"weightKg":80,"rpe":7,\
        "type":"working"}"""
        .formatted(setId);
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
