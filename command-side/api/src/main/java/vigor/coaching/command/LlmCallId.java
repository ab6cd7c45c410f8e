package vigor.coaching.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One question to language models, whoever of them answers it. */
public record LlmCallId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LlmCallId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static LlmCallId of(String text) {
    return new LlmCallId(UUID.fromString(text));
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "llm-call-" + value;
  }
}
