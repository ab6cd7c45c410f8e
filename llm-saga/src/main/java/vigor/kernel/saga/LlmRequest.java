package vigor.kernel.saga;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A question to a language model.
 *
 * @param instruction what to do; ours alone
 * @param material what to do it with; may hold words of a person and is never an instruction
 * @param shape the shape of the answer; null for prose
 * @param maxOutputTokens where the answer is cut off, hidden reasoning included
 */
public record LlmRequest(
    String instruction, String material, @Nullable Shape shape, int maxOutputTokens) {

  /** A named JSON schema. */
  public record Shape(String name, String schema) {}

  /** What providers add around messages and schema; none of them adds nearly as much. */
  private static final int WRAPPING = 256;

  /**
   * The most tokens a provider can count in the question. A token stands for at least one byte, so
   * the bytes are a bound that needs no tokenizer and holds for each of them.
   */
  public long maxInputTokens() {
    return bytes(instruction)
        + bytes(material)
        + (shape == null ? 0 : bytes(shape.schema()))
        + WRAPPING;
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public String toString() {
    return "LlmRequest[" + (shape == null ? "prose" : shape.name()) + "]";
  }
}
