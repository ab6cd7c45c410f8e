package vigor.platform.audit.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The checkpoints of a chain, from wherever they were kept, and the key that must have signed them.
 */
public final class Witnesses {
  private final TreeMap<Long, List<Checkpoint>> byPosition = new TreeMap<>();
  private final TrustedKey key;
  private int agreeing;
  private long signedUpTo;

  public Witnesses(Collection<Checkpoint> checkpoints, TrustedKey key) {
    this.key = key;
    checkpoints.stream()
        .distinct()
        .forEach(
            checkpoint ->
                byPosition.merge(checkpoint.position(), List.of(checkpoint), Witnesses::together));
  }

  /** What contradicts the link at this position, if anything was signed about it. */
  Optional<Finding> about(long position, long index, byte[] link) {
    for (Checkpoint checkpoint : byPosition.getOrDefault(position, List.of())) {
      if (!key.signed(checkpoint)) {
        return Optional.of(new Finding(position, index, Fault.CHECKPOINT_FORGED, ""));
      }
      if (!Arrays.equals(checkpoint.link(), link)) {
        return Optional.of(rewritten(position));
      }
      agreeing++;
      signedUpTo = position;
    }
    return Optional.empty();
  }

  /** What was signed about positions behind the last one that is there. */
  Optional<Finding> ofMoreThan(long last) {
    return byPosition.tailMap(last, false).values().stream()
        .flatMap(List::stream)
        .findFirst()
        .map(
            checkpoint ->
                key.signed(checkpoint)
                    ? new Finding(
                        last + 1, -1, Fault.TRUNCATED, "up to position " + byPosition.lastKey())
                    : new Finding(checkpoint.position(), -1, Fault.CHECKPOINT_FORGED, ""));
  }

  int agreeing() {
    return agreeing;
  }

  long signedUpTo() {
    return signedUpTo;
  }

  /** Nothing later than the last good checkpoint can be trusted, so that is where it begins. */
  private Finding rewritten(long position) {
    return new Finding(signedUpTo + 1, -1, Fault.REWRITTEN, "somewhere up to position " + position);
  }

  private static List<Checkpoint> together(List<Checkpoint> some, List<Checkpoint> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
