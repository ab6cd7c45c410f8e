package vigor.privacy.saga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.DeadlineHandler;
import vigor.privacy.command.ErasureAnnounced;

/**
 * Tells a person of the announced erasure while there is time to come back. A mail server that is
 * away is tried again every hour. A crash just after it took the letter makes a second one: twice
 * is better than never.
 */
public final class ErasureLetter implements DeadlineHandler {
  static final String NAME = "erasure-letter";

  private static final Duration AFTER_FAILURE = Duration.ofHours(1);

  private final Activity activity;
  private final ErasureNotice notice;

  public ErasureLetter(Activity activity, ErasureNotice notice) {
    this.activity = activity;
    this.notice = notice;
  }

  static String id(ErasureAnnounced event) {
    return event.person()
        + "/"
        + event.at().getEpochSecond()
        + "/"
        + event.eraseAt().getEpochSecond();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    String[] parts = id.split("/", -1);
    PersonId person = PersonId.of(parts[0]);
    Instant announced = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    Instant eraseAt = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    boolean tooLate = !now.isBefore(eraseAt) || activity.usedSince(person, announced);
    return tooLate || notice.tell(person, eraseAt)
        ? Optional.empty()
        : Optional.of(now.plus(AFTER_FAILURE));
  }
}
