package vigor.training.projection.receipt;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids that strangers may have made up. */
final class Uuids {
  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Uuids() {}

  static Optional<UUID> parse(String text) {
    return CANONICAL.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
