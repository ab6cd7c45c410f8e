package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.PersonId;

/** What an administrator decides about somebody's account. */
public sealed interface StandingCommand
    permits DisableAccount, EnableAccount, EndSessions, DisclosePersonalData {
  StandingId standingId();

  /** The administrator. */
  PersonId by();

  /** Why, in the administrator's words. */
  String reason();

  Instant at();
}
