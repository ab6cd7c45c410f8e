package vigor.profile.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.ConsentPurpose;

/** Every consent ever given or withdrawn, oldest first. */
public record ConsentHistoryView(List<Entry> items) {
  /** One decision; {@code textVersion} is the wording agreed to, null for a withdrawal. */
  public record Entry(
      ConsentPurpose purpose, boolean given, @Nullable String textVersion, Instant at) {}
}
