package vigor.privacy.query;

import vigor.kernel.command.PersonId;

/** Asks for the copy a person asked for last: an {@link ExportView}, null when there is none. */
public record GetExport(PersonId owner) {}
