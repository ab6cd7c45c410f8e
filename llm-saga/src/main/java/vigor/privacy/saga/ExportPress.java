package vigor.privacy.saga;

import vigor.kernel.command.PersonId;
import vigor.privacy.command.ExportId;

/** Makes and keeps the copies people ask for; supplied by the composition root. */
public interface ExportPress {
  /** Makes the copy, anew when one was begun; answers its size in bytes. */
  long print(ExportId export, PersonId person);

  /** Removes the copy, if it is there. */
  void pulp(ExportId export);
}
