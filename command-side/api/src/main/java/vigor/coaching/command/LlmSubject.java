package vigor.coaching.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigor.membership.command.SpendId;

/**
 * The id of what somebody asked for, such as a plan. The reservation and the call made for it are
 * named after it, which is what joins the money to the call: neither event names the other's id.
 */
public record LlmSubject(UUID value) {
  private static final Pattern STREAM =
      Pattern.compile(".*-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

  /** The subject of a task; empty when its stream is not named after an id. */
  public static Optional<LlmSubject> of(LlmTask task) {
    Matcher stream = STREAM.matcher(task.subject());
    return stream.matches()
        ? Optional.of(new LlmSubject(UUID.fromString(stream.group(1))))
        : Optional.empty();
  }

  /** The reservation that is made for it. */
  public SpendId spendId() {
    return new SpendId(step("spend"));
  }

  /** The call that is made for it. */
  public LlmCallId callId() {
    return new LlmCallId(step("call"));
  }

  private UUID step(String name) {
    return UUID.nameUUIDFromBytes((value + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
