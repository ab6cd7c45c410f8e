package vigor.coaching.command.provider;

import vigor.coaching.command.TokenUsage;
import vigor.kernel.command.NotPersonal;
import vigor.membership.command.MicroUsd;

/**
 * What a model costs, in micro-USD per million tokens.
 *
 * @param input tokens read
 * @param cachedInput tokens read that the provider had read before
 * @param output tokens written, hidden reasoning included
 */
@NotPersonal("a price list")
public record ModelPrice(long input, long cachedInput, long output) {
  /** For a server of one's own. */
  public static final ModelPrice FREE = new ModelPrice(0, 0, 0);

  private static final long MILLION = 1_000_000;

  /** No provider counts more in one call; a larger number is a mistake of the provider's. */
  private static final long MOST_TOKENS = 10 * MILLION;

  /** A thousand dollars per million tokens, far above any list. */
  private static final long DEAREST = 1_000 * MILLION;

  public ModelPrice {
    for (long price : new long[] {input, cachedInput, output}) {
      if (price < 0 || price > DEAREST) {
        throw new IllegalArgumentException("a price is between 0 and " + DEAREST + ": " + price);
      }
    }
  }

  /** The price of a call, rounded up once to whole micro-USD. */
  public MicroUsd of(TokenUsage usage) {
    long cached = Math.clamp(usage.cachedInput(), 0, MOST_TOKENS);
    long fresh = Math.clamp(usage.input() - cached, 0, MOST_TOKENS);
    long written = Math.clamp(usage.output(), 0, MOST_TOKENS);
    long total =
        Math.addExact(
            Math.addExact(
                Math.multiplyExact(fresh, input), Math.multiplyExact(cached, cachedInput)),
            Math.multiplyExact(written, output));
    return new MicroUsd(Math.ceilDiv(total, MILLION));
  }

  /** The most a call can cost: nothing cached, and an answer as long as allowed. */
  public MicroUsd upperBound(long mostInput, long mostOutput) {
    return of(new TokenUsage(mostInput, 0, mostOutput));
  }
}
