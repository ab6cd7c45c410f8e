package vigor.coaching.projection.budget;

import java.util.UUID;

/** Attempts are counted within their call. */
record AttemptKey(UUID call, int attempt) implements Comparable<AttemptKey> {
  @Override
  public int compareTo(AttemptKey other) {
    int byCall = call.compareTo(other.call);
    return byCall != 0 ? byCall : Integer.compare(attempt, other.attempt);
  }
}
