package vigor.training.edge.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class LogSetFuzzTest {
  private static final List<String> FIELDS =
      List.of(
          "exerciseId",
          "reps",
          "weightKg",
          "rpe",
          "rir",
          "type",
          "durationSeconds",
          "distanceMeters",
          "note",
          "performedAt",
          "unheardOf");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "5",
          "10",
          "11",
          "1001",
          "7.5",
          "-0.0",
          "1e3",
          "1e400",
          "-1e400",
          "1e-400",
          "1e-999999999",
          "1e999999999",
          "9223372036854775808",
          "NaN",
          "Infinity",
          "\"\"",
          "\"x\"",
          "\"NaN\"",
          "\"10\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"working\"",
          "\"WORKING\"",
          "\"barbell-back-squat\"",
          "\"2026-03-01T10:00:00Z\"",
          "\"+1000000000-12-31T23:59:59Z\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "[]",
          "[5]",
          "{}",
          "{\"a\":1}",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
          "\"" + "x".repeat(3000) + "\"");

  private final Browser browser;
  private final People people;

  LogSetFuzzTest(Browser browser, People people) {
    this.browser = browser;
    this.people = people;
  }

  @RepeatedTest(40)
  void whatever_is_sent_as_a_set_is_taken_or_refused_and_never_breaks(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    Consumer<HttpHeaders> me = people.somebody();
    String workout = UUID.randomUUID().toString();
    post(me, "/api/v1/workouts", "{\"workoutId\":\"" + workout + "\"}");

    for (int i = 0; i < 25; i++) {
      String body = set(random);
      assertThat(post(me, "/api/v1/workouts/" + workout + "/sets", body))
          .as(body)
          .isIn(201, 400, 422);
    }
  }

  private int post(Consumer<HttpHeaders> who, String path, String body) {
    return browser
        .http()
        .post()
        .uri(path)
        .headers(who)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private static String set(Random random) {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("setId", "\"" + UUID.randomUUID() + "\"");
    set.put("exerciseId", "\"barbell-back-squat\"");
    for (int i = random.nextInt(3); i >= 0; i--) {
      set.put(pick(FIELDS, random), pick(VALUES, random));
    }
    return set.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
