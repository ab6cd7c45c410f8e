package vigor.admin.query.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a stream tells of. */
public enum AuditStreamKind {
  /** The account of a person. */
  PERSON("account-"),
  /** A person's facts about themselves. */
  PROFILE("profile-"),
  /** A training plan. */
  PLAN("plan-"),
  /** A session. */
  WORKOUT("workout-"),
  /** What a person may ask of language models. */
  ALLOWANCE("allowance-"),
  /** A request to language models. */
  LLM_REQUEST("llm-call-"),
  /** What the house may spend in a month. */
  BUDGET("system-budget-"),
  /** What is decided about language models. */
  SETTINGS("llm-settings"),
  /** A talk with the coach. */
  CONVERSATION("conversation-"),
  /** A note of the coach. */
  NOTE("note-"),
  /** A look into the log. */
  TRAIL_VIEW("trail-view-"),
  /** An act of running the house. */
  OPERATION("operation-"),
  /** The claim of an e-mail address. */
  EMAIL_CLAIM("email-"),
  /** Anything else. */
  OTHER("");

  private final String prefix;

  AuditStreamKind(String prefix) {
    this.prefix = prefix;
  }

  /** What the names of such streams begin with. */
  public String prefix() {
    return prefix;
  }

  /** The kind of the stream of this name. */
  public static AuditStreamKind ofStream(String stream) {
    return Arrays.stream(values())
        .filter(kind -> stream.startsWith(kind.prefix))
        .findFirst()
        .orElse(OTHER);
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static AuditStreamKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
