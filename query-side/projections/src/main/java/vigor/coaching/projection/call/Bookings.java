package vigor.coaching.projection.call;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.projection.usage.Figures;
import vigor.coaching.projection.usage.UsageKey;
import vigor.coaching.query.call.AiRequestState;

/**
 * What a request counts for in the sums. Its attempts count where they were made; the request and
 * its charge count at the model that answered, or else the one asked last. A waiting request counts
 * for nothing yet.
 */
final class Bookings {
  private static final TokenUsage UNKNOWN = new TokenUsage(0, 0, 0);

  private Bookings() {}

  static Map<UsageKey, Figures> of(AiRequestRow row) {
    Map<UsageKey, Figures> booked = new HashMap<>();
    if (row.call() != null) {
      for (StoredAttempt attempt : row.call().attempts()) {
        booked.merge(key(row, attempt.model()), figures(attempt), Figures::plus);
      }
    }
    if (row.state() == AiRequestState.REFUSED) {
      booked.merge(key(row, null), Figures.REFUSAL, Figures::plus);
    } else if (row.state() != AiRequestState.WAITING || charged(row) > 0) {
      booked.merge(key(row, model(row)), Figures.request(charged(row)), Figures::plus);
    }
    return booked;
  }

  private static Figures figures(StoredAttempt attempt) {
    TokenUsage tokens = attempt.usage() == null ? UNKNOWN : attempt.usage();
    return new Figures(
        0,
        0,
        1,
        attempt.failure() == null ? 0 : 1,
        tokens.input(),
        tokens.cachedInput(),
        tokens.output(),
        0,
        attempt.micros(),
        attempt.provisional() ? attempt.micros() : 0);
  }

  private static long charged(AiRequestRow row) {
    return row.spend() == null ? 0 : row.spend().charged();
  }

  private static @Nullable LlmModel model(AiRequestRow row) {
    StoredCall call = row.call();
    if (call == null || call.attempts().isEmpty()) {
      return null;
    }
    return call.answeredBy() == null ? call.attempts().getLast().model() : call.answeredBy();
  }

  private static UsageKey key(AiRequestRow row, @Nullable LlmModel model) {
    return new UsageKey(
        row.person(),
        row.askedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
        row.purpose(),
        row.spend() == null ? "" : row.spend().tier().code(),
        model == null ? "" : model.provider(),
        model == null ? "" : model.model());
  }
}
