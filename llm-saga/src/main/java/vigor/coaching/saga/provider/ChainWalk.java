package vigor.coaching.saga.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.HealthState;

/**
 * Whom to ask next: the same provider once more when surely nothing was billed and time allows it,
 * otherwise the next one. What might have been billed is never repeated there, and a question that
 * one provider declined is not carried to another.
 *
 * @param index the provider to ask
 * @param repeat whether it is asked for the second time
 * @param pause how long to wait first, because it asked for that
 */
public record ChainWalk(List<LlmProvider> providers, int index, boolean repeat, Duration pause) {
  private static final int UNAVAILABLE = 503;

  /** Errors of a moment, said before anything was written. */
  private static final Set<Integer> PASSING = Set.of(500, 502, UNAVAILABLE);

  private static final Duration LEAST_TIME_FOR_A_REPEAT = Duration.ofMillis(800);

  /** Nobody waits longer than this for one who asked for a pause. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** So much that a pause or a silence still leaves the next one its time. */
  private static final Duration AMPLE = Duration.ofSeconds(10);

  public static ChainWalk of(List<LlmProvider> providers) {
    return new ChainWalk(providers, 0, false, Duration.ZERO);
  }

  /** The provider to ask; empty at the end of the chain. */
  public Optional<LlmProvider> provider() {
    return index < providers.size() ? Optional.of(providers.get(index)) : Optional.empty();
  }

  /** Nobody else is asked. */
  public ChainWalk end() {
    return at(providers.size());
  }

  /**
   * How long the provider may say nothing: with ample time and somebody else in line two fifths of
   * it, else all.
   */
  public Duration untilWords(Duration timeLeft) {
    return isAmple(timeLeft) && next().provider().isPresent()
        ? timeLeft.multipliedBy(2).dividedBy(5)
        : timeLeft;
  }

  public ChainWalk after(LlmFailure failure, Duration timeLeft) {
    if (failure.errorClass() == LlmErrorClass.REFUSED) {
      return end();
    }
    if (!repeat && timeLeft.compareTo(LEAST_TIME_FOR_A_REPEAT) >= 0) {
      if (isPassing(failure)) {
        return new ChainWalk(providers, index, true, Duration.ZERO);
      }
      Duration wait = askedFor(failure);
      if (wait != null && isShort(wait, timeLeft) && isWorthWaiting(timeLeft)) {
        return new ChainWalk(providers, index, true, wait);
      }
    }
    return next();
  }

  /** The first of the following that is well; one that fell ill meanwhile is passed by. */
  private ChainWalk next() {
    int following = index + 1;
    while (following < providers.size()
        && providers.get(following).health().state() != HealthState.WELL) {
      following++;
    }
    return at(following);
  }

  private ChainWalk at(int other) {
    return new ChainWalk(providers, other, false, Duration.ZERO);
  }

  private static boolean isPassing(LlmFailure failure) {
    Integer status = failure.httpStatus();
    return failure.errorClass() == LlmErrorClass.UNREACHABLE
        || status != null && PASSING.contains(status) && failure.retryAfter() == null;
  }

  /** Who is first in line was chosen for a reason; in a hurry the next one is quicker. */
  private boolean isWorthWaiting(Duration timeLeft) {
    return isAmple(timeLeft) || next().provider().isEmpty();
  }

  private static boolean isAmple(Duration timeLeft) {
    return timeLeft.compareTo(AMPLE) >= 0;
  }

  /** The pause a provider asked for that did not answer; null when it did not ask. */
  private static @Nullable Duration askedFor(LlmFailure failure) {
    return failure.errorClass() == LlmErrorClass.RATE_LIMITED || isUnavailable(failure)
        ? failure.retryAfter()
        : null;
  }

  private static boolean isUnavailable(LlmFailure failure) {
    Integer status = failure.httpStatus();
    return status != null && status == UNAVAILABLE;
  }

  private static boolean isShort(Duration wait, Duration timeLeft) {
    return wait.compareTo(LONGEST_PAUSE) <= 0
        && timeLeft.minus(wait).compareTo(LEAST_TIME_FOR_A_REPEAT) >= 0;
  }
}
