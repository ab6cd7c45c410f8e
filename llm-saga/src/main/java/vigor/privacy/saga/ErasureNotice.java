package vigor.privacy.saga;

import java.time.Instant;
import vigor.kernel.command.PersonId;

/** Tells people that their account is going to be erased; supplied by the composition root. */
public interface ErasureNotice {
  /**
   * Tells the person; false when it could not be told now. Somebody whose address is not known any
   * more is told nothing, and that is true.
   */
  boolean tell(PersonId person, Instant eraseAt);
}
