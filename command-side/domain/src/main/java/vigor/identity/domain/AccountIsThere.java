package vigor.identity.domain;

import vigor.kernel.command.CommandRefused;

/** Nothing happens any more to the account of somebody who is being erased. */
final class AccountIsThere {
  private AccountIsThere() {}

  static void check(boolean there) {
    if (!there) {
      throw CommandRefused.notFound("AccountIsThere", "There is no such account.");
    }
  }
}
