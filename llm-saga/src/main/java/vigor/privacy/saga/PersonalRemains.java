package vigor.privacy.saga;

import java.time.Instant;
import vigor.kernel.command.PersonId;

/** What lies about a person outside the event log; supplied by the composition root. */
public interface PersonalRemains {
  /** Writes down, where no restored backup can undo it, that the person is to stay erased. */
  void remember(PersonId person, Instant at);

  /** Makes everything encrypted with the person's key unreadable, for ever. */
  void destroyKey(PersonId person);

  /** Removes what names the person; true when nothing is left, neither before nor now. */
  boolean isSwept(PersonId person);
}
