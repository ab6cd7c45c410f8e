package vigor.coaching.saga.openai;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
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

  /** The body, known to be a chat completion: the library would trip over anything else. */
  String completion() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (!isCompletion(text)) {
      throw ProviderFault.afterSending(LlmErrorClass.NONSENSE);
    }
    return text;
  }

  private static boolean isCompletion(String text) {
    try {
      return JsonMapper.shared().readTree(text).at("/choices/0/message").isObject();
    } catch (JacksonException noJson) {
      return false;
    }
  }
}
