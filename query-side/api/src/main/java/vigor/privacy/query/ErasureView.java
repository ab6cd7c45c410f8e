package vigor.privacy.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.privacy.command.ErasureReceiptId;

/**
 * How far an erasure has come. It tells nothing about whom it concerns.
 *
 * @param receiptId as it was answered to the request
 * @param status {@code requested} or {@code erased}
 * @param requestedAt UTC
 * @param erasedAt when nothing readable was left (UTC); null before
 * @param version 0 requested, 1 erased
 */
public record ErasureView(
    ErasureReceiptId receiptId,
    String status,
    Instant requestedAt,
    @Nullable Instant erasedAt,
    long version) {

  public static ErasureView of(
      ErasureReceiptId receipt, Instant requestedAt, @Nullable Instant erasedAt) {
    boolean erased = erasedAt != null;
    return new ErasureView(
        receipt, erased ? "erased" : "requested", requestedAt, erasedAt, erased ? 1 : 0);
  }

  /** The topic that moves when the erasure does. */
  public static String topic(ErasureReceiptId receipt) {
    return "erasure:" + receipt.value();
  }
}
