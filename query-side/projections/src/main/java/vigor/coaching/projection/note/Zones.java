package vigor.coaching.projection.note;

import java.time.ZoneId;
import java.util.Objects;
import vigor.profile.query.ProfileView;

/** Where a person's days begin. */
final class Zones {
  private Zones() {}

  /** UTC when the person told none. */
  static ZoneId of(ProfileView profile) {
    return ZoneId.of(Objects.requireNonNullElse(profile.timeZone(), "UTC"));
  }
}
