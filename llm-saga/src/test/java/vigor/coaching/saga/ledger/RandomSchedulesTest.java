package vigor.coaching.saga.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many schedules of failing providers and dying processes, each from a seed of its own; {@code
 * -Dvigor.schedules} says how many, {@code -Dvigor.seed} where they begin.
 */
class RandomSchedulesTest {
  private static final int SCHEDULES = Integer.getInteger("vigor.schedules", 500);
  private static final int FIRST = Integer.getInteger("vigor.seed", 0);
  private static final int AT_ONCE = 8;

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void whatever_fails_and_whenever_it_dies_the_books_are_in_order() throws Exception {
    AtomicInteger next = new AtomicInteger(FIRST);
    Queue<String> faults = new ConcurrentLinkedQueue<>();
    try (ExecutorService players = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all =
          IntStream.range(0, AT_ONCE)
              .<Future<?>>mapToObj(number -> players.submit(() -> playAll(number, next, faults)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(faults).as("faults, each with its seed").isEmpty();
  }

  private static void playAll(int number, AtomicInteger next, Queue<String> faults) {
    try (Store store = new Store(database(number))) {
      Stream.generate(next::getAndIncrement)
          .takeWhile(seed -> seed < FIRST + SCHEDULES && faults.size() < 5)
          .forEach(seed -> play(seed, store, faults));
    }
  }

  private static void play(int seed, Store store, Queue<String> faults) {
    try (Run run = new Run(Schedule.of(seed), store)) {
      run.play();
      run.check();
    } catch (AssertionError | InterruptedException fault) {
      faults.add(Schedule.of(seed) + ": " + fault.getMessage());
    }
  }

  private static DataSource database(int number) {
    String name = "schedules_" + number;
    JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
    return postgres.getDatabase("postgres", name);
  }
}
