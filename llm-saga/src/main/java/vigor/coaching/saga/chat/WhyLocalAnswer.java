package vigor.coaching.saga.chat;

import vigor.coaching.command.LlmErrorClass;
import vigor.membership.command.LimitKind;
import vigor.membership.command.ReachedLimit;

/** Why the local coach answers, in a sentence for the person. */
public final class WhyLocalAnswer {
  public static final String NO_PROVIDER = "No language model is set up.";
  public static final String NOT_ACCEPTED = "Your allowance could not be used.";
  public static final String UNUSABLE = "The language model's answer was not usable.";

  private WhyLocalAnswer() {}

  /** A limit of the person's tier, when it starts anew, and that nothing was charged. */
  public static String limit(ReachedLimit reached) {
    return switch (reached.kind()) {
      case OPEN_RESERVATIONS -> "Another request of yours is still being answered.";
      case REQUESTS, MONEY ->
          "Your %s for this %s is used up (resets %s); nothing was charged."
              .formatted(
                  reached.kind() == LimitKind.MONEY ? "AI budget" : "number of AI requests",
                  reached.window() == null ? "period" : reached.window().kind().code(),
                  reached.resetsAt());
    };
  }

  public static String failure(LlmErrorClass reason) {
    return switch (reason) {
      case TIMEOUT, DEADLINE_PASSED -> "The language model did not answer in time.";
      case UNREACHABLE -> "The language model could not be reached.";
      case CONNECTION_LOST -> "The connection to the language model broke off.";
      case OUTCOME_UNKNOWN -> "The language model's answer was interrupted on our side.";
      case RATE_LIMITED, COOLING_DOWN, BUSY -> "The language model is busy.";
      case PROVIDER_ERROR, CIRCUIT_OPEN -> "The language model is failing at the moment.";
      case NOT_ALLOWED, BAD_REQUEST -> "The language model did not accept the question.";
      case REFUSED -> "The language model declined to answer.";
      case TOO_LARGE, TRUNCATED, NONSENSE -> UNUSABLE;
      case SYSTEM_BUDGET ->
          "This month's budget for language models is used up, for everybody here.";
      case SUBJECT_GONE, NO_PROVIDER -> NO_PROVIDER;
    };
  }
}
