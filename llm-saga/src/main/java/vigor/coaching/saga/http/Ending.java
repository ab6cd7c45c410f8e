package vigor.coaching.saga.http;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** What an exchange comes to, and what it cost as far as that was seen. */
public record Ending(Exchange exchange, LlmRequest request, ModelPrice price) {
  private static final int SUCCESS = 200;

  /** The outcome of an exchange that came to its end. */
  public LlmOutcome answered(@Nullable String text) {
    LlmErrorClass fault = exchange.seen().fault();
    if (fault != null) {
      return failed(fault);
    }
    return text == null || text.isBlank()
        ? failed(LlmErrorClass.NONSENSE)
        : new LlmOutcome.Succeeded(text, usage(), exchange.seen().cost());
  }

  /** The outcome of one that did not; an error that nobody foresaw is a library's. */
  public LlmOutcome failed(Throwable error) {
    return switch (error) {
      case ProviderFault fault when !fault.sent() ->
          new LlmOutcome.Failed(LlmFailure.unsent(fault.errorClass()));
      case ProviderFault fault -> failed(fault.errorClass());
      case ErrorStatus status -> new LlmOutcome.Failed(StatusMeaning.of(status));
      default ->
          error.getCause() == null ? failed(LlmErrorClass.NONSENSE) : failed(error.getCause());
    };
  }

  /** An answer that was finished is paid, whatever is wrong with it; else nobody knows. */
  private LlmOutcome failed(LlmErrorClass errorClass) {
    boolean finished = exchange.seen().progress() != Progress.OPEN;
    return new LlmOutcome.Failed(
        finished
            ? new LlmFailure(errorClass, SUCCESS, null, Billable.YES, cost())
            : new LlmFailure(errorClass, null, null, Billable.UNKNOWN, MicroUsd.ZERO));
  }

  private MicroUsd cost() {
    MicroUsd stated = exchange.seen().cost();
    return stated == null ? price.of(usage()) : stated;
  }

  /** A provider that does not say what it took is believed to have taken all it could. */
  private TokenUsage usage() {
    Seen seen = exchange.seen();
    TokenUsage stated = seen.usage();
    boolean credible =
        stated != null
            && stated.input() > 0
            && (stated.output() > 0 || seen.fault() == LlmErrorClass.REFUSED);
    return stated != null && credible
        ? stated
        : new TokenUsage(request.maxInputTokens(), 0, request.maxOutputTokens());
  }
}
