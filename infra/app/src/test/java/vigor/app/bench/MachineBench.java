package vigor.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vigor.app.VigorApplication;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;
import vigor.app.replay.Projections;
import vigor.app.replay.ReadModelDump;

/** The figures of {@code ./vigor bench}: all from one run, so that their ratios mean something. */
class MachineBench {
  private static final Duration PHASE = Duration.ofSeconds(10);
  private static final double STILL_WARMING = 1.05;
  private static final int WARM_UP_AT_MOST = 12;
  private static final int[] CLIENTS = {1, 8, 32};
  private static final int SETS_PER_WORKOUT = 25;

  @TempDir Path folder;

  @Test
  void measures_this_machine() throws Exception {
    try (VigorProcess vigor = VigorProcess.start(folder.resolve("home"), Map.of())) {
      say("first start            %6.1f s", vigor.startUp().toMillis() / 1000.0);
      warmUp(vigor);
      double[] raw = new double[CLIENTS.length];
      double[] http = new double[CLIENTS.length];
      for (int i = 0; i < CLIENTS.length; i++) {
        Load.Outcome inserts = rawInserts(vigor, CLIENTS[i]);
        say("raw JDBC insert   x%-3d %s", CLIENTS[i], inserts);
        Load.Outcome sets = logSets(vigor, CLIENTS[i], PHASE);
        say("HTTP log a set    x%-3d %s", CLIENTS[i], sets);
        raw[i] = inserts.perSecond();
        http[i] = sets.perSecond();
      }
      for (int i = 0; i < CLIENTS.length; i++) {
        say("HTTP / raw        x%-3d %6.2f", CLIENTS[i], http[i] / raw[i]);
      }
      liveLatency(vigor);
      say("resident memory        %6d MiB", residentMiB(vigor.pid()));
      vigor.stop();
      vigor.restart();
      say("later start            %6.1f s", vigor.startUp().toMillis() / 1000.0);
      Load.run(8, PHASE.multipliedBy(2), number -> new SessionLogger(vigor.address()));
      replay(vigor);
    }
  }

  /** A server is measured as it runs for weeks: once its JVM has compiled what it does. */
  private static void warmUp(VigorProcess vigor) throws Exception {
    double before;
    double now = 0;
    int phases = 0;
    do {
      before = now;
      now = logSets(vigor, 8, PHASE).perSecond();
      phases++;
      say("warm-up, phase %-2d      %6.0f /s", phases, now);
    } while (now > before * STILL_WARMING && phases < WARM_UP_AT_MOST);
  }

  private static Load.Outcome logSets(VigorProcess vigor, int clients, Duration duration)
      throws Exception {
    return Load.run(clients, duration, number -> new SetLogger(vigor.address()));
  }

  /** Rows of the same size and keys as a logged set's event, one transaction each. */
  private static Load.Outcome rawInserts(VigorProcess vigor, int clients) throws Exception {
    try (Connection connection = DriverManager.getConnection(vigor.databaseUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists bench_event");
      statement.execute(
          "create table bench_event (like eventstore.domain_event_entry including all)");
    }
    return Load.run(clients, PHASE, number -> new RowInserter(vigor.databaseUrl()));
  }

  private static void liveLatency(VigorProcess vigor) throws Exception {
    ApiClient api = ApiClient.ofNewPerson(vigor.address());
    String workout = UUID.randomUUID().toString();
    api.post("workouts", "{\"workoutId\":\"" + workout + "\"}");
    URI stream = vigor.address().resolve("/api/v1/workouts/" + workout + "/stream");
    HttpRequest request =
        HttpRequest.newBuilder(stream)
            .header("Authorization", "Bearer " + api.token())
            .header("Accept", "text/event-stream")
            .build();
    double[] millis = new double[100];
    try (HttpClient http = HttpClient.newHttpClient();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    http.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8));
        LeanHttp writer = new LeanHttp(vigor.address(), api.token())) {
      for (int i = 0; i < millis.length; i++) {
        String setId = UUID.randomUUID().toString();
        Thread send = Thread.ofVirtual().unstarted(() -> post(writer, workout, setId));
        long begin = System.nanoTime();
        send.start();
        awaitLineWith(lines, setId);
        millis[i] = (System.nanoTime() - begin) / 1e6;
        send.join();
      }
    }
    Arrays.sort(millis);
    say("command to SSE         p50 %.1f ms   p95 %.1f ms", millis[50], millis[95]);
  }

  private static void post(LeanHttp writer, String workout, String setId) {
    try {
      writer.post("/api/v1/workouts/" + workout + "/sets", SetLogger.set(setId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitLineWith(BufferedReader lines, String text) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains(text)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("the stream ended");
    }
  }

  /** Times the processors alone: the same application in this process, its read models emptied. */
  private static void replay(VigorProcess vigor) throws Exception {
    long events = count(vigor, "select count(*) from eventstore.domain_event_entry");
    vigor.stop();
    try (ConfigurableApplicationContext app =
        SpringApplication.run(
            VigorApplication.class,
            "--vigor.home=" + vigor.home(),
            "--server.port=0",
            "--vigor.calls-per-minute=free=1000000,address=1000000")) {
      Projections projections =
          new Projections(
              app.getBean(EventProcessingConfiguration.class), app.getBean(EventStore.class));
      for (int pass = 1; pass <= 3; pass++) {
        projections.stop();
        new ReadModelDump(app.getBean(DataSource.class)).deleteAll();
        projections.rewind();
        long begin = System.nanoTime();
        projections.start();
        projections.awaitCaughtUp();
        double seconds = (System.nanoTime() - begin) / 1e9;
        say("replay, pass %d         %6.0f events/s (%d events)", pass, events / seconds, events);
      }
    }
  }

  private static long count(VigorProcess vigor, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(vigor.databaseUrl());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Proportional set size where the kernel tells it; pages shared by processes count once. */
  private static long residentMiB(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024;
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
