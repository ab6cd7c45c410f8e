package vigor.coaching.command.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a conversation with the coach; chosen by the client. */
public record ConversationId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConversationId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static ConversationId of(String text) {
    return new ConversationId(UUID.fromString(text));
  }

  /** Reads the key of the event stream, the opposite of {@link #toString()}. */
  public static ConversationId ofStream(String key) {
    return new ConversationId(UUID.fromString(key.substring("conversation-".length())));
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "conversation-" + value;
  }
}
