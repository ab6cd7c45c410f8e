package vigor.app.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.app.VigorApplication;
import vigor.platform.audit.StoreAudit;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.database.DatabaseAddress;

/** What the chain over the log costs writers, and how fast a log is verified. */
class AuditBench {
  private static final int EVENTS = 300_000;
  private static final int ROUNDS = 5;
  private static final Duration PHASE = Duration.ofSeconds(4);
  private static final String FILL =
      """
      insert into eventstore.domain_event_entry (event_identifier, aggregate_identifier,
             sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
      select gen_random_uuid()::text, 'bench-' || gen_random_uuid(), 0, 'bench',
             '2026-03-02T12:00:00.123456Z', 'bench.event', '1',
             convert_to(repeat('{"reps":5,"weightKg":80}', 10) || n, 'UTF8'),
             convert_to('{"traceId":"' || gen_random_uuid() || '","correlationId":"'
                        || gen_random_uuid() || '","actor":"' || gen_random_uuid() || '"}', 'UTF8')
        from generate_series(1, %d) n
      """
          .formatted(EVENTS);

  @TempDir Path home;

  @Test
  void measures_the_chain() throws Exception {
    try (ConfigurableApplicationContext app =
        SpringApplication.run(VigorApplication.class, "--vigor.home=" + home, "--server.port=0")) {
      DatabaseAddress address = app.getBean(DatabaseAddress.class);
      JdbcClient jdbc = JdbcClient.create(app.getBean(DataSource.class));
      Lifecycle sequencer = app.getBean("sequencer", Lifecycle.class);
      double[] with = new double[ROUNDS];
      double[] without = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        sequencer.stop();
        without[round] = appends(address);
        sequencer.start();
        with[round] = appends(address);
      }
      say("append without chain   %6.0f/s (median of %d)", median(without), ROUNDS);
      say("append with chain      %6.0f/s (median of %d)", median(with), ROUNDS);
      fill(address);
      awaitChained(jdbc);
      CheckpointKey key = app.getBean(CheckpointKey.class);
      for (int pass = 1; pass <= ROUNDS; pass++) {
        verify(address, key, pass);
      }
    }
  }

  private void verify(DatabaseAddress address, CheckpointKey key, int pass) throws Exception {
    long begin = System.nanoTime();
    long beginCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (StoreAudit audit = StoreAudit.open(address, new CheckpointFile(home))) {
      Verdict verdict = audit.verify(key.trusted());
      double seconds = (System.nanoTime() - begin) / 1e9;
      double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beginCpu;
      say(
          "verify, pass %d         %6.0f events/s, %6.0f per second of its own CPU (%d events, %s)",
          pass,
          verdict.verified() / seconds,
          verdict.verified() / (cpu / 1e9),
          verdict.verified(),
          verdict.finding().isEmpty() ? "whole" : verdict.finding().get());
    }
  }

  private static double appends(DatabaseAddress address) throws Exception {
    return Load.run(8, PHASE, number -> new EventAppender(address)).perSecond();
  }

  private static void fill(DatabaseAddress address) throws Exception {
    try (Connection connection = EventAppender.connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(FILL);
    }
  }

  private static void awaitChained(JdbcClient jdbc) {
    long begin = System.nanoTime();
    Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () ->
                jdbc.sql(
                        "select max(c.global_index) = (select max(global_index)"
                            + " from eventstore.domain_event_entry) from audit.chain c")
                    .query(Boolean.class)
                    .single());
    say("chaining                %6.0f events/s", EVENTS / ((System.nanoTime() - begin) / 1e9));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
