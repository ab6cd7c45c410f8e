package vigor.training.edge.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import reactor.test.StepVerifier;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.LiveView;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;

@EdgeTest
class StreamEndTest {
  private final Browser browser;
  private final People people;
  private final WorkoutStreamEndpoint endpoint;
  private final Clock clock;

  StreamEndTest(
      Browser browser, People people, LiveView live, WorkoutReadings readings, Clock clock) {
    this.browser = browser;
    this.people = people;
    this.endpoint = new WorkoutStreamEndpoint(live, readings, clock);
    this.clock = clock;
  }

  @Test
  void a_stream_ends_with_the_access_token() {
    PersonId person = new PersonId(UUID.randomUUID());
    UUID workout = UUID.randomUUID();
    browser
        .http()
        .post()
        .uri("/api/v1/workouts")
        .headers(people.as(person))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("workoutId", workout.toString()))
        .exchange()
        .expectStatus()
        .isCreated();
    Instant soon = clock.instant().plusMillis(500);

    StepVerifier.create(
            endpoint.stream(
                new Caller(person, UUID.randomUUID(), soon), new WorkoutId(workout), -1))
        .assertNext(event -> assertThat(event.id()).isEqualTo("0"))
        .expectComplete()
        .verify(Duration.ofSeconds(20));
  }
}
