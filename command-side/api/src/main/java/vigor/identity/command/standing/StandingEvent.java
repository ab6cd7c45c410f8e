package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;

/** What administrators decided about an account. Reasons may speak of the person. */
public sealed interface StandingEvent extends DomainEvent
    permits AccountDisabled, AccountEnabled, SessionsEnded, PersonalDataDisclosed {
  /** The administrator. */
  PersonId by();

  Personal<String> reason();

  Instant at();
}
