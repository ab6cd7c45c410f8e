package vigor.coaching.projection.call;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids in the names of subjects, for example of {@code plan-…} and {@code conversation-…/…}. */
final class Subjects {
  private static final Pattern LAST_ID =
      Pattern.compile(".*(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

  private Subjects() {}

  /** The id of the thing asked for: the last one in the name; empty when there is none. */
  static Optional<UUID> idOf(String subject) {
    Matcher name = LAST_ID.matcher(subject);
    return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
  }
}
