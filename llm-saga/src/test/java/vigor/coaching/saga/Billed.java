package vigor.coaching.saga;

import java.util.Collection;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.fake.Usage;
import vigor.membership.command.MicroUsd;

/** What a provider's own books come to. */
public final class Billed {
  private Billed() {}

  public static MicroUsd of(Collection<Usage> books, ModelPrice price) {
    return books.stream()
        .map(usage -> new TokenUsage(usage.input(), usage.cached(), usage.output()))
        .map(price::of)
        .reduce(MicroUsd.ZERO, MicroUsd::plus);
  }
}
