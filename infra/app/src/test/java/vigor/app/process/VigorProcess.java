package vigor.app.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.EmbeddedDatabase;
import vigor.platform.database.VigorHome;

/** The packaged application as a process of its own, as a person starts it; it can be killed. */
public final class VigorProcess implements AutoCloseable {
  /** Java takes a cache only with the path of the jar it was made with, so start as vigor does. */
  private static final Path ROOT = Path.of("..", "..");

  private static final String JAR = "infra/app/target/run/vigor.jar";

  /** Made by {@code ./vigor}; without it, or when it is of another build, Java starts slower. */
  private static final String CACHE = "infra/app/target/vigor.aot";

  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  private final Path home;
  private final int port;

  /** Tests and measurements of other things must not meet the limits of calls. */
  private static final String NO_LIMIT =
      "free=1000000,premium=1000000,unlimited=1000000,address=1000000";

  private final Map<String, String> environment;
  private Process process;
  private Duration startUp = Duration.ZERO;

  private VigorProcess(Path home, int port, Map<String, String> environment) throws IOException {
    this.home = home;
    this.port = port;
    this.environment = environment;
    this.process = launch();
  }

  /** Starts on the data under {@code home} and returns once the health check is green. */
  public static VigorProcess start(Path home, Map<String, String> environment)
      throws IOException, InterruptedException {
    VigorProcess started = new VigorProcess(home, freePort(), environment);
    started.awaitReady();
    return started;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public Path home() {
    return home;
  }

  /** Time from launch to the first green health check. */
  public Duration startUp() {
    return startUp;
  }

  /** JDBC address of the database with its login, for looking behind Vigor's back. */
  public String databaseUrl() {
    DatabaseAddress address = EmbeddedDatabase.running(VigorHome.at(home)).orElseThrow();
    return address.jdbcUrl()
        + "&user="
        + address.user()
        + "&password="
        + URLEncoder.encode(address.password(), StandardCharsets.UTF_8);
  }

  public long pid() {
    return process.pid();
  }

  public String log() throws IOException {
    return Files.readString(logFile());
  }

  /** SIGKILL: nothing is flushed, nobody is told. */
  public void killHard() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** SIGKILL for the database server's own process, read from its lock file. */
  public void killDatabaseHard() throws IOException, InterruptedException {
    Path lock = findLock();
    long postmaster = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
    ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
    handle.destroyForcibly();
    handle.onExit().join();
  }

  /** Starts again on the same data and port. */
  public void restart() throws IOException, InterruptedException {
    process = launch();
    awaitReady();
  }

  /** SIGTERM, as Ctrl-C does; returns the exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the application did not stop within 30 s");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stop();
    }
  }

  private Path findLock() throws IOException {
    try (var files = Files.walk(home)) {
      return files.filter(f -> f.endsWith("postmaster.pid")).findFirst().orElseThrow();
    }
  }

  /** Where all that the process prints goes. */
  public Path logFile() {
    return home.resolveSibling(home.getFileName() + ".log");
  }

  /**
   * What {@code ./vigor admin EMAIL} says; the exit code, a space, then all it printed. It is
   * called from another shell, which knows of no providers.
   */
  public String admin(String email) throws IOException, InterruptedException {
    ProcessBuilder shell = builder("--vigor.admin=" + email);
    shell.environment().keySet().removeIf(name -> name.matches("VIGOR_.+_(API_KEY|BASE_URL)"));
    Process admin = shell.start();
    String said = new String(admin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return admin.waitFor() + " " + said.strip();
  }

  private Process launch() throws IOException {
    return builder().redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile())).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:AOTCache=" + CACHE,
            "-Xlog:aot=off",
            "-jar",
            JAR));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("VIGOR_"));
    builder.environment().put("VIGOR_HOME", home.toAbsolutePath().toString());
    builder.environment().put("VIGOR_PORT", String.valueOf(port));
    builder.environment().put("VIGOR_CALLS_PER_MINUTE", NO_LIMIT);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true);
  }

  private void awaitReady() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest health =
          HttpRequest.newBuilder(address().resolve("/actuator/health"))
              .timeout(Duration.ofSeconds(2))
              .build();
      while (!isUp(http, health)) {
        startUp = Duration.ofNanos(System.nanoTime() - begin);
        if (!process.isAlive() || startUp.compareTo(START_LIMIT) > 0) {
          throw new IllegalStateException("the application did not start:\n" + log());
        }
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
    }
    startUp = Duration.ofNanos(System.nanoTime() - begin);
  }

  private static boolean isUp(HttpClient http, HttpRequest health) throws InterruptedException {
    try {
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
