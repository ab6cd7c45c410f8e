package vigor.coaching.saga.http;

import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.membership.command.MicroUsd;

/** What an error status means for the next step. Providers bill none of them. */
final class StatusMeaning {
  private StatusMeaning() {}

  static LlmFailure of(ErrorStatus error) {
    return new LlmFailure(
        error.refused() ? LlmErrorClass.REFUSED : errorClass(error.statusCode()),
        error.statusCode(),
        error.retryAfter(),
        Billable.NO,
        MicroUsd.ZERO);
  }

  private static LlmErrorClass errorClass(int status) {
    if (status >= 500) {
      return LlmErrorClass.PROVIDER_ERROR;
    }
    return switch (status) {
      case 429 -> LlmErrorClass.RATE_LIMITED;
      case 401, 402, 403 -> LlmErrorClass.NOT_ALLOWED;
      case 408 -> LlmErrorClass.TIMEOUT;
      default -> LlmErrorClass.BAD_REQUEST;
    };
  }
}
