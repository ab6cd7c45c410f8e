package vigor.app.bench;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vigor.app.process.ApiClient;

/** One person with a paper log: whole sessions of 25 sets at once. Fills a store quickly. */
final class SessionLogger implements Load.Client {
  private static final int SETS = 25;
  private final LeanHttp http;

  SessionLogger(URI address) throws IOException, InterruptedException {
    http = new LeanHttp(address, ApiClient.ofNewPerson(address).token());
  }

  @Override
  public void once() throws IOException {
    String workout = UUID.randomUUID().toString();
    String sets =
        IntStream.range(0, SETS)
            .mapToObj(i -> SetLogger.set(UUID.randomUUID().toString()))
            .collect(Collectors.joining(",", "[", "]"));
    http.expect(201, "/api/v1/workouts", "{\"workoutId\":\"" + workout + "\"}");
    http.expect(
        200,
        "/api/v1/workouts/" + workout + "/log",
        "{\"sets\":" + sets + ",\"durationMinutes\":60,\"sessionRpe\":7,\"complete\":true}");
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
