package vigor.coaching.domain.provider;

import java.util.regex.Pattern;
import vigor.kernel.command.CommandRefused;

/** A provider's name is written the same way everywhere: small letters, digits and dashes. */
final class ProviderNameIsPlain {
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private ProviderNameIsPlain() {}

  static void check(String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw CommandRefused.rule(
          "ProviderNameIsPlain",
          "provider",
          "A name has 1 to 40 small letters, digits and dashes and begins with a letter.");
    }
  }
}
