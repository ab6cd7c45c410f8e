package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;

/** A title has 1 to 100 characters. */
final class TitleIsShort {
  private TitleIsShort() {}

  static void check(String title) {
    if (title.isBlank() || title.strip().length() > 100) {
      throw CommandRefused.rule("TitleIsShort", "name", "A plan name has 1 to 100 characters.");
    }
  }
}
