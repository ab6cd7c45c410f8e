package vigor.coaching.projection.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a model's provider is, as it was last told. */
record HealthRow(
    String provider, String model, String state, @Nullable Instant until, Instant since) {

  /** The primary key. */
  String key() {
    return provider + "/" + model;
  }
}
