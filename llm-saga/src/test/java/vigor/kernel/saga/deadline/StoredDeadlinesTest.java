package vigor.kernel.saga.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vigor.kernel.saga.DeadlineHandler;

class StoredDeadlinesTest {
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static EmbeddedPostgres postgres;
  private static DataSource source;

  private final MovableClock clock = new MovableClock();
  private final Recorder recorder = new Recorder();
  private final StoredDeadlines deadlines = node();

  /** Fails, comes again or is settled as its id says. */
  private static final class Recorder implements DeadlineHandler {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public String name() {
      return "test";
    }

    @Override
    public Optional<Instant> due(String id, Instant now) {
      if (id.equals("fails once") && failures.getAndIncrement() == 0) {
        throw new IllegalStateException("for the test");
      }
      heard.add(id);
      return id.equals("again") && failures.getAndIncrement() == 0
          ? Optional.of(now.plus(Duration.ofHours(1)))
          : Optional.empty();
    }

    String next() throws InterruptedException {
      return String.valueOf(heard.poll(15, TimeUnit.SECONDS));
    }
  }

  @BeforeAll
  static void startDatabase() throws IOException {
    postgres = EmbeddedPostgres.start();
    source = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(source).load().migrate();
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void empty() {
    JdbcClient.create(source).sql("truncate llm.deadline").update();
  }

  @AfterEach
  void stop() {
    deadlines.stop();
  }

  @Test
  void a_deadline_comes_when_its_time_has_come_and_not_before() throws Exception {
    deadlines.start();
    deadlines.schedule("test", "late", in(Duration.ofHours(2)));
    deadlines.schedule("test", "soon", in(Duration.ofHours(1)));
    clock.advance(Duration.ofHours(1));
    assertThat(recorder.next()).isEqualTo("soon");
    clock.advance(Duration.ofHours(1));
    assertThat(recorder.next()).isEqualTo("late");
    assertThat(remaining()).isZero();
  }

  @Test
  void the_same_deadline_again_is_one_deadline() {
    deadlines.schedule("test", "one", in(Duration.ofHours(1)));
    deadlines.schedule("test", "one", in(Duration.ofHours(5)));
    assertThat(remaining()).isEqualTo(1);
  }

  @Test
  void a_deadline_set_in_a_transaction_that_fails_was_never_set() {
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(
            status -> {
              deadlines.schedule("test", "never", in(Duration.ZERO));
              status.setRollbackOnly();
            });
    assertThat(remaining()).isZero();
  }

  @Test
  void a_deadline_may_come_again() throws Exception {
    deadlines.start();
    deadlines.schedule("test", "again", in(Duration.ZERO));
    assertThat(recorder.next()).isEqualTo("again");
    clock.advance(Duration.ofHours(1));
    assertThat(recorder.next()).isEqualTo("again");
  }

  @Test
  void what_failed_is_tried_again() throws Exception {
    deadlines.start();
    deadlines.schedule("test", "fails once", in(Duration.ZERO));
    deadlines.schedule("test", "afterwards", in(Duration.ofSeconds(1)));
    clock.advance(Duration.ofSeconds(1));
    assertThat(recorder.next()).isEqualTo("afterwards");
    clock.advance(Duration.ofMinutes(1));
    assertThat(recorder.next()).isEqualTo("fails once");
  }

  @Test
  void a_deadline_outlives_the_node_that_set_it() throws Exception {
    deadlines.start();
    deadlines.schedule("test", "inherited", in(Duration.ofHours(1)));
    deadlines.stop();
    assertThat(deadlines.isRunning()).isFalse();
    clock.advance(Duration.ofHours(1));
    StoredDeadlines next = node();
    next.start();
    assertThat(recorder.next()).isEqualTo("inherited");
    next.stop();
  }

  private StoredDeadlines node() {
    return new StoredDeadlines(source, List.of(recorder), OFTEN, clock);
  }

  private Instant in(Duration time) {
    return clock.instant().plus(time);
  }

  private long remaining() {
    long count = 1;
    for (int look = 0; count > 0 && look < 200; look++) {
      count =
          JdbcClient.create(source)
              .sql("select count(*) from llm.deadline")
              .query(Long.class)
              .single();
    }
    return count;
  }
}
