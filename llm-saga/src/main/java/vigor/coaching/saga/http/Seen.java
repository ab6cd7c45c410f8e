package vigor.coaching.saga.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.membership.command.MicroUsd;

/**
 * What is known of an answer as a whole, after a body, a frame or all frames so far.
 *
 * @param usage null when it was not stated
 * @param cost what the provider itself says the answer cost; null when it does not
 * @param fault what is wrong with the answer, null when nothing is
 */
public record Seen(
    Progress progress,
    @Nullable TokenUsage usage,
    @Nullable MicroUsd cost,
    @Nullable LlmErrorClass fault) {
  static final Seen NOTHING = new Seen(Progress.OPEN, null, null, null);

  public static Seen of(Progress progress, @Nullable TokenUsage usage) {
    return new Seen(progress, usage, null, null);
  }

  public static Seen fault(LlmErrorClass fault) {
    return new Seen(Progress.OPEN, null, null, fault);
  }

  /** An error object where an answer was due; what was written before it may be billed. */
  public static Seen error(JsonNode error) {
    String text = error.toString().toLowerCase(Locale.ROOT);
    boolean tooMany = text.contains("rate_limit") || text.contains("resource_exhausted");
    return fault(tooMany ? LlmErrorClass.RATE_LIMITED : LlmErrorClass.PROVIDER_ERROR);
  }

  /** Whether nothing sound can follow; a refused or cut off answer still comes to its end. */
  boolean breaksOff() {
    return fault != null && fault != LlmErrorClass.REFUSED && fault != LlmErrorClass.TRUNCATED;
  }

  /** Counts only grow: a provider that counts back is believed its larger number. */
  Seen with(Seen next) {
    return new Seen(
        progress.compareTo(next.progress) >= 0 ? progress : next.progress,
        usage == null || next.usage == null ? either(usage, next.usage) : larger(usage, next.usage),
        either(next.cost, cost),
        either(fault, next.fault));
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }

  private static TokenUsage larger(TokenUsage a, TokenUsage b) {
    return new TokenUsage(
        Math.max(a.input(), b.input()),
        Math.max(a.cachedInput(), b.cachedInput()),
        Math.max(a.output(), b.output()));
  }
}
