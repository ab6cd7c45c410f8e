package vigor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;

/** A handler waits for the database; a thread of the network must not. */
@VigorTest
class HandlersTest {
  @LocalServerPort private int port;
  @Autowired private CommandBus commands;
  @Autowired private QueryBus queries;

  @Test
  void no_handler_runs_on_a_thread_of_the_network() throws Exception {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    try (var command = commands.registerHandlerInterceptor(noting(threads));
        var query = queries.registerHandlerInterceptor(noting(threads))) {
      FirstDayJourney day = new FirstDayJourney(URI.create("http://127.0.0.1:" + port));
      day.onboards(false);
      String workout = day.logsOneSet(day.getsPlan());
      logsOwnExercise(day.api(), workout);
      day.finishes(workout);
    }
    assertThat(threads).anyMatch(name -> name.startsWith("command-"));
    assertThat(threads).anyMatch(name -> name.startsWith("query-"));
    assertThat(threads).noneMatch(name -> name.startsWith("reactor-"));
  }

  private static void logsOwnExercise(ApiClient api, String workout) throws Exception {
    String own = UUID.randomUUID().toString();
    api.post(
        "exercises/own",
        """
        {"exerciseId":"%s","name":"Sled push","pattern":"lunge","primary":["quads"],\
        "measure":"reps_weight"}"""
            .formatted(own));
    api.post(
        "workouts/" + workout + "/sets",
        "{\"setId\":\"%s\",\"exerciseId\":\"%s\",\"reps\":8,\"weightKg\":60}"
            .formatted(UUID.randomUUID(), own));
    assertThat(api.get("receipts/e1rm." + own).status()).isEqualTo(200);
    assertThat(api.get("workouts/" + workout + "/suggestions").status()).isEqualTo(200);
    assertThat(api.get("workouts/" + workout + "/next").status()).isEqualTo(200);
  }

  private static <M extends Message<?>> MessageHandlerInterceptor<M> noting(Set<String> threads) {
    return (unitOfWork, chain) -> {
      threads.add(Thread.currentThread().getName());
      return chain.proceed();
    };
  }
}
