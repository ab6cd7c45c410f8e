package vigor.privacy.command;

import vigor.kernel.command.DomainEvent;

/** What happened to a copy made for a person. */
public sealed interface ExportEvent extends DomainEvent
    permits ExportRequested, ExportPrepared, ExportDownloaded, ExportDiscarded {
  ExportId exportId();
}
