package vigor.coaching.projection.usage;

import java.util.function.LongBinaryOperator;

/** What is summed; money in micro-USD. Differences of figures may be negative. */
public record Figures(
    long requests,
    long refused,
    long attempts,
    long failures,
    long tokensIn,
    long tokensCached,
    long tokensOut,
    long charged,
    long cost,
    long provisional) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One refused request. */
  public static final Figures REFUSAL = new Figures(0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One request and what its owner was charged. */
  public static Figures request(long charged) {
    return new Figures(1, 0, 0, 0, 0, 0, 0, charged, 0, 0);
  }

  public Figures plus(Figures other) {
    return with(other, Math::addExact);
  }

  Figures minus(Figures other) {
    return with(other, Math::subtractExact);
  }

  private Figures with(Figures other, LongBinaryOperator both) {
    return new Figures(
        both.applyAsLong(requests, other.requests),
        both.applyAsLong(refused, other.refused),
        both.applyAsLong(attempts, other.attempts),
        both.applyAsLong(failures, other.failures),
        both.applyAsLong(tokensIn, other.tokensIn),
        both.applyAsLong(tokensCached, other.tokensCached),
        both.applyAsLong(tokensOut, other.tokensOut),
        both.applyAsLong(charged, other.charged),
        both.applyAsLong(cost, other.cost),
        both.applyAsLong(provisional, other.provisional));
  }
}
