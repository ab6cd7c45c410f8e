package vigor.coaching.saga.openai;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vigor.coaching.command.LlmErrorClass;

/** Collects a body up to a size no sound answer has. */
final class BoundedBody {
  private static final int MOST_BYTES = 512 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void add(byte[] chunk) {
    if (bytes.size() + chunk.length > MOST_BYTES) {
      throw ProviderFault.afterSending(LlmErrorClass.TOO_LARGE);
    }
    bytes.writeBytes(chunk);
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
