package vigor.coaching.query.usage;

import org.jspecify.annotations.Nullable;

/**
 * Sums of one group; money in micro-USD.
 *
 * @param key the group; null for the total, for requests with which nobody was asked, and for those
 *     nobody reserved for
 * @param requests that were let in; one that several models tried counts where it ended
 * @param refused by a limit
 * @param attempts providers asked
 * @param failures attempts that failed
 * @param chargedMicroUsd what people were charged
 * @param providerCostMicroUsd what providers take, what is not known yet at its upper bound
 * @param provisionalMicroUsd the part of it that is not known yet
 */
public record CostRow(
    @Nullable String key,
    long requests,
    long refused,
    long attempts,
    long failures,
    long tokensIn,
    long tokensCached,
    long tokensOut,
    long chargedMicroUsd,
    long providerCostMicroUsd,
    long provisionalMicroUsd) {

  /** Both together, of no group. */
  public CostRow plus(CostRow other) {
    return new CostRow(
        null,
        requests + other.requests,
        refused + other.refused,
        attempts + other.attempts,
        failures + other.failures,
        tokensIn + other.tokensIn,
        tokensCached + other.tokensCached,
        tokensOut + other.tokensOut,
        chargedMicroUsd + other.chargedMicroUsd,
        providerCostMicroUsd + other.providerCostMicroUsd,
        provisionalMicroUsd + other.provisionalMicroUsd);
  }
}
