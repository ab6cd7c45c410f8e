package vigor.platform.export;

import vigor.kernel.command.PersonId;

/** A file of a copy that lies in no table because it is computed whenever somebody looks. */
public interface ExportSupplement {
  /** Its name within the copy, for example {@code progress.json}. */
  String file();

  byte[] of(PersonId person);
}
