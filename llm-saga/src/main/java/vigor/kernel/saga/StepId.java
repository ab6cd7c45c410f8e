package vigor.kernel.saga;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the steps of a process, always alike, so that a step taken again is the same step. */
public final class StepId {
  private StepId() {}

  public static UUID of(UUID process, String step) {
    return UUID.nameUUIDFromBytes((process + "/" + step).getBytes(StandardCharsets.UTF_8));
  }
}
