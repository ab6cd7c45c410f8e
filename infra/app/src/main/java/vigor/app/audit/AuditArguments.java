package vigor.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.TrustedKey;

/**
 * What was asked for on the command line.
 *
 * @param action verify or export
 * @param home Vigor's folder
 * @param dump the exported log to verify, empty for the store
 * @param file where to export to
 * @param givenKey a public key on the command line
 */
record AuditArguments(
    String action,
    Path home,
    Optional<Path> dump,
    Optional<Path> file,
    Optional<TrustedKey> givenKey) {
  private static final String ACTION = "--vigor.audit=";

  /** Empty when the arguments ask for something else. */
  static Optional<AuditArguments> of(String... arguments) {
    return value(arguments, ACTION)
        .map(
            action ->
                new AuditArguments(
                    action,
                    folder(),
                    value(arguments, "--dump=").map(Path::of),
                    value(arguments, "--file=").map(Path::of),
                    value(arguments, "--key=").map(TrustedKey::of)));
  }

  /** The key given, or the one this house signs with. */
  Optional<TrustedKey> key() throws IOException {
    if (givenKey.isPresent()) {
      return givenKey;
    }
    String fromEnvironment = System.getenv().getOrDefault("VIGOR_AUDIT_KEY", "");
    if (!fromEnvironment.isBlank()) {
      return Optional.of(CheckpointKey.of(fromEnvironment).trusted());
    }
    Path own = CheckpointKey.file(home);
    return Files.exists(own)
        ? Optional.of(CheckpointKey.of(Files.readString(own)).trusted())
        : Optional.empty();
  }

  private static Optional<String> value(String[] arguments, String name) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(name))
        .map(argument -> argument.substring(name.length()))
        .findFirst();
  }

  private static Path folder() {
    String given = System.getenv().getOrDefault("VIGOR_HOME", "");
    return given.isBlank() ? Path.of(System.getProperty("user.home"), ".vigor") : Path.of(given);
  }
}
