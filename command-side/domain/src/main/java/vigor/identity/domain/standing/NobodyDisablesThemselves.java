package vigor.identity.domain.standing;

import vigor.identity.command.standing.DisableAccount;
import vigor.kernel.command.CommandRefused;

/** An administrator cannot shut the door behind the last one: themselves. */
final class NobodyDisablesThemselves {
  private NobodyDisablesThemselves() {}

  static void check(DisableAccount command) {
    if (command.by().equals(command.standingId().person())) {
      throw CommandRefused.rule(
          "NobodyDisablesThemselves", null, "Somebody else has to disable this account.");
    }
  }
}
