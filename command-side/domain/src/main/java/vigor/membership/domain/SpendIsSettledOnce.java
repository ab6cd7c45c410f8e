package vigor.membership.domain;

import java.util.List;
import vigor.kernel.command.CommandRefused;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;

/** A paid request stays as it was paid; the same bill again is no news, another one is an error. */
final class SpendIsSettledOnce {
  private SpendIsSettledOnce() {}

  static List<MembershipEvent> check(MicroUsd paid, MicroUsd asked) {
    if (!paid.equals(asked)) {
      throw CommandRefused.conflict(
          "SpendIsSettledOnce", null, "This request was already paid with another amount.");
    }
    return List.of();
  }
}
