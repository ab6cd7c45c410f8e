package vigor.identity.domain;

import vigor.kernel.command.CommandRefused;

/** A display name has 1 to 80 characters. */
final class DisplayNameIsShort {
  private DisplayNameIsShort() {}

  static void check(String name) {
    if (name.isBlank() || name.length() > 80) {
      throw CommandRefused.rule(
          "DisplayNameIsShort", "displayName", "A name has 1 to 80 characters.");
    }
  }
}
