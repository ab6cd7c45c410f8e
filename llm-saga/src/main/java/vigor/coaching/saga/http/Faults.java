package vigor.coaching.saga.http;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import vigor.coaching.command.LlmErrorClass;

/** Tells from an exception of the HTTP client whether money may have flowed. */
final class Faults {
  private Faults() {}

  static Throwable of(Throwable error) {
    return switch (error) {
      case ProviderFault known -> known;
      case ErrorStatus known -> known;
      case ConnectException refused -> ProviderFault.unsent(LlmErrorClass.UNREACHABLE);
      case UnknownHostException unknown -> ProviderFault.unsent(LlmErrorClass.UNREACHABLE);
      case SSLHandshakeException distrusted -> ProviderFault.unsent(LlmErrorClass.UNREACHABLE);
      case TimeoutException late -> ProviderFault.afterSending(LlmErrorClass.TIMEOUT);
      default -> ProviderFault.afterSending(LlmErrorClass.CONNECTION_LOST);
    };
  }
}
