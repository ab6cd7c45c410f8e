package vigor.kernel.command;

import org.jspecify.annotations.Nullable;

/**
 * Why a command was not carried out, in a form that crosses process borders.
 *
 * @param kind what the caller can do about it
 * @param rule the name of the violated rule, for example {@code RpeIsBetweenOneAndTen}
 * @param field the offending input in the caller's words, or null when the whole request is meant
 * @param message one sentence for a person
 */
public record Refusal(Kind kind, String rule, @Nullable String field, String message) {

  /** Maps to the HTTP answers 404, 409 and 422. */
  public enum Kind {
    NOT_FOUND,
    CONFLICT,
    RULE
  }
}
