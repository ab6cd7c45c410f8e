package vigor.privacy.saga;

import java.time.Instant;
import java.util.List;
import vigor.kernel.command.PersonId;

/** When people last used Vigor, looking included; supplied by the composition root. */
public interface Activity {
  /** Some who have not used it since, longest first. */
  List<PersonId> unusedSince(Instant since);

  boolean usedSince(PersonId person, Instant since);
}
