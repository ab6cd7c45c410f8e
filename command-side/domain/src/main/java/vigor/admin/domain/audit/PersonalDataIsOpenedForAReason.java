package vigor.admin.domain.audit;

import vigor.admin.command.audit.ViewTrail;
import vigor.kernel.command.CommandRefused;

/** Whoever wants to read personal data says why. */
final class PersonalDataIsOpenedForAReason {
  private PersonalDataIsOpenedForAReason() {}

  static void check(ViewTrail command) {
    if (command.personal() && command.decision().reason().isBlank()) {
      throw CommandRefused.rule(
          "PersonalDataIsOpenedForAReason",
          "reason",
          "Say why you need to read personal data; it is recorded.");
    }
  }
}
