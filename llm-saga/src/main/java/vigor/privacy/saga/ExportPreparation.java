package vigor.privacy.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.privacy.command.ConfirmExport;
import vigor.privacy.command.ExportId;

/** Makes a copy and tells that it is there, for a day. */
public final class ExportPreparation implements DeadlineHandler {
  static final String NAME = "export";

  private static final Duration KEPT = Duration.ofHours(24);

  private final ExportPress press;
  private final Commands commands;

  public ExportPreparation(ExportPress press, Commands commands) {
    this.press = press;
    this.commands = commands;
  }

  static String id(ExportId export, PersonId person) {
    return export.value() + "/" + person;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    int slash = id.indexOf('/');
    ExportId export = new ExportId(UUID.fromString(id.substring(0, slash)));
    long bytes = press.print(export, PersonId.of(id.substring(slash + 1)));
    commands.accepted(new ConfirmExport(export, bytes, now.plus(KEPT), now));
    return Optional.empty();
  }
}
