package vigor.coaching.saga.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vigor.coaching.command.provider.KeyRef;

/**
 * One file per key, as Docker and Kubernetes mount secrets. Read anew each time, so it can turn.
 */
public record KeyFolder(Path folder) implements ProviderKeys {

  @Override
  public Optional<String> find(KeyRef ref) {
    Path file = folder.resolve(ref.name());
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file).strip()).filter(key -> !key.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key " + ref, e);
    }
  }
}
