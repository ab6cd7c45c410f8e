package vigor.coaching.saga.http;

import vigor.coaching.command.LlmErrorClass;

/** The exchange with a provider broke; carries no text of the exchange. */
public final class ProviderFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LlmErrorClass errorClass;
  private final boolean sent;

  private ProviderFault(LlmErrorClass errorClass, boolean sent) {
    super(errorClass.code(), null, false, false);
    this.errorClass = errorClass;
    this.sent = sent;
  }

  static ProviderFault unsent(LlmErrorClass errorClass) {
    return new ProviderFault(errorClass, false);
  }

  static ProviderFault afterSending(LlmErrorClass errorClass) {
    return new ProviderFault(errorClass, true);
  }

  LlmErrorClass errorClass() {
    return errorClass;
  }

  /** Whether the request may have reached the provider and cost money. */
  boolean sent() {
    return sent;
  }
}
