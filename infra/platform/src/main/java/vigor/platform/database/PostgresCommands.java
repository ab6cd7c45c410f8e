package vigor.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}. */
final class PostgresCommands {
  private static final long LIMIT_SECONDS = 120;

  private final Path binaries;
  private final Path output;

  PostgresCommands(Path binaries, Path output) {
    this.binaries = binaries;
    this.output = output;
  }

  /** Throws {@link IOException} with the program's last words when it does not exit with 0. */
  void run(String program, List<String> arguments) throws IOException {
    int code = exitCode(program, arguments);
    if (code != 0) {
      throw new IOException(
          program + " ended with " + code + ": " + Files.readString(output).strip());
    }
  }

  int exitCode(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(rootless());
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " did not end within " + LIMIT_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + program, e);
    }
    return process.exitValue();
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
  private static List<String> rootless() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return root ? List.of("unshare", "-U") : List.of();
  }
}
