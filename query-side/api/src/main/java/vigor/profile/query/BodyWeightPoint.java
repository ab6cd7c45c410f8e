package vigor.profile.query;

import java.time.Instant;

/** A weighing: when it was taken (UTC) and kg. */
public record BodyWeightPoint(Instant at, double kg) {}
