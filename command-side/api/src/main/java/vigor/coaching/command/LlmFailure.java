package vigor.coaching.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;
import vigor.membership.command.MicroUsd;

/**
 * How one attempt failed.
 *
 * @param errorClass what follows from it
 * @param httpStatus null when there was no answer
 * @param retryAfter how long the provider asked to wait, null when it did not say
 * @param billable whether it cost money
 * @param cost what it cost; zero unless {@code billable} is {@link Billable#YES}
 */
@NotPersonal("what went wrong between two machines")
public record LlmFailure(
    LlmErrorClass errorClass,
    @Nullable Integer httpStatus,
    @Nullable Duration retryAfter,
    Billable billable,
    MicroUsd cost) {

  /** A failure before anything left this machine. */
  public static LlmFailure unsent(LlmErrorClass errorClass) {
    return new LlmFailure(errorClass, null, null, Billable.NO, MicroUsd.ZERO);
  }
}
