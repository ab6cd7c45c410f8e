package vigor.privacy.domain;

import java.util.List;
import vigor.kernel.command.PersonId;
import vigor.privacy.command.ConfirmExport;
import vigor.privacy.command.DiscardExport;
import vigor.privacy.command.ExportCommand;
import vigor.privacy.command.ExportDiscarded;
import vigor.privacy.command.ExportDownloaded;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;
import vigor.privacy.command.RedeemExport;
import vigor.privacy.command.RequestExport;

/** What a copy answers to each command. Pure. */
final class DataExportDecisions {
  private DataExportDecisions() {}

  static List<ExportEvent> decide(ExportCommand command, DataExport export) {
    PersonId person = export.person();
    if (person == null) {
      return command instanceof RequestExport c
          ? List.of(new ExportRequested(c.exportId(), c.person(), c.at()))
          : List.of();
    }
    return switch (command) {
      case RequestExport c -> List.of();
      case ConfirmExport c ->
          export.expiresAt() != null
              ? List.of()
              : List.of(new ExportPrepared(c.exportId(), person, c.bytes(), c.expiresAt(), c.at()));
      case RedeemExport c -> {
        ExportIsThere.check(export, c.at());
        yield List.of(new ExportDownloaded(c.exportId(), person, c.at()));
      }
      case DiscardExport c -> List.of(new ExportDiscarded(c.exportId(), person, c.at()));
    };
  }
}
