package vigor.analytics.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan: how long it took and what its owner thinks of it. */
record CountedPlan(
    UUID id,
    UUID person,
    Instant requestedAt,
    @Nullable Long madeMillis,
    @Nullable Integer stars,
    @Nullable LocalDate ratedOn) {
  CountedPlan made(Instant at) {
    long millis = Duration.between(requestedAt, at).toMillis();
    return new CountedPlan(id, person, requestedAt, millis, stars, ratedOn);
  }

  CountedPlan rated(@Nullable Integer given, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return new CountedPlan(id, person, requestedAt, madeMillis, given, given == null ? null : day);
  }
}
