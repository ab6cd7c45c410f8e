package vigor.privacy.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.privacy.command.DiscardExport;
import vigor.privacy.command.ExportId;

/** Removes a copy that was fetched, or that nobody fetched in a day. */
public final class ExportEnd implements DeadlineHandler {
  /** What a slow line may take for the download. */
  static final Duration TO_FETCH = Duration.ofMinutes(10);

  static final String FETCHED = "export-fetched";
  static final String EXPIRED = "export-expired";

  private final String name;
  private final ExportPress press;
  private final Commands commands;

  private ExportEnd(String name, ExportPress press, Commands commands) {
    this.name = name;
    this.press = press;
    this.commands = commands;
  }

  static ExportEnd fetched(ExportPress press, Commands commands) {
    return new ExportEnd(FETCHED, press, commands);
  }

  static ExportEnd expired(ExportPress press, Commands commands) {
    return new ExportEnd(EXPIRED, press, commands);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    ExportId export = new ExportId(UUID.fromString(id));
    press.pulp(export);
    commands.accepted(new DiscardExport(export, now));
    return Optional.empty();
  }
}
