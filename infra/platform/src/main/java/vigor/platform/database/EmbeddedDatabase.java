package vigor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The built-in PostgreSQL server: durable, reachable from this machine only, its data kept between
 * runs. A server left behind by a killed application is taken over; one that dies is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String USER = "vigor";
  private static final String DATABASE = "vigor";

  private final Path data;
  private final Path log;
  private final PostgresCommands commands;
  private final String password;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final @Nullable FileChannel lockChannel;
  private int port;

  private EmbeddedDatabase(
      Path data,
      Path log,
      PostgresCommands commands,
      String password,
      @Nullable FileChannel lockChannel) {
    this.data = data;
    this.log = log;
    this.commands = commands;
    this.password = password;
    this.lockChannel = lockChannel;
  }

  /**
   * Starts or takes over the server of this folder. Throws {@link DatabaseUnavailable} when another
   * Vigor uses the folder or the server does not start.
   */
  public static EmbeddedDatabase start(VigorHome home) {
    try {
      FileChannel lock = lock(home);
      EmbeddedDatabase database = prepare(home, lock);
      database.startOrTakeOver();
      database.createDatabase();
      database.watch();
      return database;
    } catch (IOException | SQLException e) {
      throw new DatabaseUnavailable("the built-in database did not start: " + e.getMessage(), e);
    }
  }

  /** The address of the server that a running Vigor of this folder has started, if there is one. */
  public static Optional<DatabaseAddress> running(VigorHome home) {
    try {
      EmbeddedDatabase database = prepare(home, null);
      return database.findRunning() ? Optional.of(database.address()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DatabaseAddress address() {
    return new DatabaseAddress("127.0.0.1", port, DATABASE, USER, password, "disable");
  }

  /** Stops the server after its clients; data stays. */
  @Override
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      commands.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w"));
      if (lockChannel != null) {
        lockChannel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in database did not stop", e);
    }
  }

  private static FileChannel lock(VigorHome home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.resolve("vigor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new DatabaseUnavailable(
          "another Vigor is running on " + home.folder() + "; stop it or set VIGOR_HOME", null);
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException takenByThisProcess) {
      return false;
    }
  }

  private static EmbeddedDatabase prepare(VigorHome home, @Nullable FileChannel lock)
      throws IOException {
    Path root = Files.createDirectories(home.resolve("postgres"));
    Path binaries = PostgresBinaries.unpackInto(root.resolve("18.6"));
    String suffix = lock == null ? "-admin" : "";
    PostgresCommands commands =
        new PostgresCommands(binaries, root.resolve("commands" + suffix + ".log"));
    return new EmbeddedDatabase(
        root.resolve("data"),
        root.resolve("server.log"),
        commands,
        home.secret("postgres/password"),
        lock);
  }

  private void startOrTakeOver() throws IOException {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    if (findRunning()) {
      LOG.info("Took over the database server that an earlier run left behind.");
      return;
    }
    Files.deleteIfExists(lockFile());
    port = freePort();
    startServer();
  }

  private void initialise() throws IOException {
    commands.run(
        "initdb",
        List.of(
            "-D",
            data.toString(),
            "-U",
            USER,
            "-E",
            "UTF8",
            "--locale=C",
            "--data-checksums",
            "--auth=scram-sha-256",
            "--pwfile=" + data.resolveSibling("password")));
  }

  private void startServer() throws IOException {
    commands.run(
        "pg_ctl",
        List.of("start", "-w", "-D", data.toString(), "-l", log.toString(), "-o", serverOptions()));
  }

  /** Durability is stated, not assumed: an acknowledged set must survive a crash. */
  private String serverOptions() {
    return "-p "
        + port
        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
        + " -c max_connections=80 -c shared_buffers=128MB -c max_wal_size=1GB";
  }

  /** Whether a live server owns the data; a stale lock names a process that is gone or another. */
  private boolean findRunning() throws IOException {
    if (!Files.exists(lockFile())) {
      return false;
    }
    List<String> lines = Files.readAllLines(lockFile());
    if (lines.size() < 4 || !isPostgres(Long.parseLong(lines.getFirst().strip()))) {
      return false;
    }
    port = Integer.parseInt(lines.get(3).strip());
    return answers();
  }

  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(handle -> handle.info().command())
        .filter(command -> command.contains("postgres"))
        .isPresent();
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private void createDatabase() throws SQLException {
    String maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (Connection connection = DriverManager.getConnection(maintenance, USER, password);
        Statement statement = connection.createStatement()) {
      boolean exists =
          statement
              .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
              .next();
      if (!exists) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  private void watch() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(lockFile()).getFirst().strip());
    ProcessHandle.of(pid)
        .orElseThrow(() -> new IOException("the server ended at once"))
        .onExit()
        .thenRun(this::startAgain);
  }

  /** Same port, so that the pools reconnect by themselves. */
  private void startAgain() {
    if (closing.get()) {
      return;
    }
    LOG.warn("The database server died; starting it again.");
    try {
      Files.deleteIfExists(lockFile());
      startServer();
      watch();
    } catch (IOException e) {
      throw new DatabaseUnavailable("the database server died and did not come back", e);
    }
  }

  private Path lockFile() {
    return data.resolve("postmaster.pid");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
