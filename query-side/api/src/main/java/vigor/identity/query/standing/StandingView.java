package vigor.identity.query.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Whether an account may be used, and what was decided last.
 *
 * @param since when it was disabled or enabled last (UTC), null for one that never was
 * @param by the administrator who did so
 * @param reason in the administrator's words; null once erased
 * @param sessionsEndedAt when its person was last logged out everywhere (UTC), null if never
 * @param disclosures how often an administrator looked at the person's data
 * @param version sequence number of the last decision, −1 before the first
 */
public record StandingView(
    boolean disabled,
    @Nullable Instant since,
    @Nullable PersonId by,
    @Nullable String reason,
    @Nullable Instant sessionsEndedAt,
    long disclosures,
    long version) {
  /** An account nobody decided about. */
  public static final StandingView USUAL = new StandingView(false, null, null, null, null, 0, -1);

  /** The topic that moves when something is decided about the person's account. */
  public static String topic(PersonId person) {
    return "standing:" + person;
  }
}
