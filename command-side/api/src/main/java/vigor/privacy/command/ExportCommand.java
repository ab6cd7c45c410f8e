package vigor.privacy.command;

/** What may be asked of a copy made for a person. */
public sealed interface ExportCommand
    permits RequestExport, ConfirmExport, RedeemExport, DiscardExport {
  ExportId exportId();
}
