package vigor.coaching.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a call can fail, by what follows from it. */
public enum LlmErrorClass {
  /** No connection came about. */
  UNREACHABLE,
  /** The provider asked for fewer requests (429). */
  RATE_LIMITED,
  /** The provider failed (5xx). */
  PROVIDER_ERROR,
  /** Key or account were not accepted (401, 402, 403). */
  NOT_ALLOWED,
  /** The provider did not accept the request as it was put (other 4xx). */
  BAD_REQUEST,
  /** The provider declined to answer. */
  REFUSED,
  /** No answer in the time given. */
  TIMEOUT,
  /** The connection broke after the request had left. */
  CONNECTION_LOST,
  /** The answer was longer than any sound answer is. */
  TOO_LARGE,
  /** The answer ends before it is complete. */
  TRUNCATED,
  /** The answer is not what was asked for. */
  NONSENSE,
  /** The provider failed often lately and was left alone. */
  CIRCUIT_OPEN,
  /** The provider asked to be left alone for some time. */
  COOLING_DOWN,
  /** Too many calls were under way already. */
  BUSY,
  /** Nobody knows how the attempt ended: the machine stopped before it could tell. */
  OUTCOME_UNKNOWN,
  /** No time was left for the call. */
  DEADLINE_PASSED,
  /** The data the prompt is made from is gone. */
  SUBJECT_GONE,
  /** The house has nothing left to spend on language models this month. */
  SYSTEM_BUDGET,
  /** There is no provider to ask. */
  NO_PROVIDER;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static LlmErrorClass of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
