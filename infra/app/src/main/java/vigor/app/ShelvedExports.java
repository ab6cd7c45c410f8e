package vigor.app;

import vigor.kernel.command.PersonId;
import vigor.platform.export.ExportArchive;
import vigor.platform.export.ExportShelf;
import vigor.privacy.command.ExportId;
import vigor.privacy.saga.ExportPress;

/** Copies as the platform writes and keeps them. */
record ShelvedExports(ExportArchive archive, ExportShelf shelf) implements ExportPress {

  @Override
  public long print(ExportId export, PersonId person) {
    shelf.remove(export);
    return archive.write(person, shelf.write(export, person));
  }

  @Override
  public void pulp(ExportId export) {
    shelf.remove(export);
  }
}
