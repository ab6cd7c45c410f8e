package vigor.coaching.saga.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vigor.coaching.command.LlmErrorClass;

/** Collects a body up to a size no sound answer has. */
final class BoundedBody {
  private final int mostBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  BoundedBody(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  void add(byte[] chunk) {
    if (bytes.size() + chunk.length > mostBytes) {
      throw ProviderFault.afterSending(LlmErrorClass.TOO_LARGE);
    }
    bytes.writeBytes(chunk);
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
