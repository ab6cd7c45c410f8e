package vigor.training.saga.plan;

import vigor.coaching.command.LlmErrorClass;
import vigor.membership.command.LimitKind;
import vigor.membership.command.ReachedLimit;
import vigor.training.command.plan.PlanSource;

/** Why the local coach makes a plan, in a sentence for the person. */
final class WhyLocalCoach {
  static final String NO_CONSENT =
      "You have not agreed to send your data to a language model, so the local coach made this"
          + " plan.";
  static final String NO_PROVIDER =
      "No language model is set up, so the local coach made this plan.";
  static final String NO_ALLOWANCE =
      "Your allowance could not be used, so the local coach made this plan.";
  static final String SYSTEM_BUDGET =
      "This month's budget for language models is used up for everybody here, so the local coach"
          + " made this plan.";
  static final String UNUSABLE_ANSWER =
      "The language model's answer was not usable, so the local coach made this plan.";

  private WhyLocalCoach() {}

  static String limit(ReachedLimit reached) {
    return switch (reached.kind()) {
      case OPEN_RESERVATIONS ->
          "Another request of yours is still being answered, so the local coach made this plan.";
      case REQUESTS, MONEY ->
          "Your %s for this %s is used up (resets %s), so the local coach made this plan."
              .formatted(
                  reached.kind() == LimitKind.MONEY ? "AI budget" : "number of AI requests",
                  reached.window() == null ? "period" : reached.window().kind().code(),
                  reached.resetsAt());
    };
  }

  static String rejected(PlanSource source) {
    return "The plan proposed by %s did not pass the safety check, so the local coach made this one."
        .formatted(source.provider());
  }

  static String failure(LlmErrorClass reason) {
    if (reason == LlmErrorClass.SYSTEM_BUDGET) {
      return SYSTEM_BUDGET;
    }
    String what =
        switch (reason) {
          case TIMEOUT, DEADLINE_PASSED -> "did not answer in time";
          case UNREACHABLE, CONNECTION_LOST -> "could not be reached";
          case RATE_LIMITED, COOLING_DOWN, BUSY -> "is busy";
          case PROVIDER_ERROR, CIRCUIT_OPEN -> "is failing at the moment";
          case NOT_ALLOWED, BAD_REQUEST -> "did not accept the request";
          case REFUSED -> "declined to answer";
          case TOO_LARGE, TRUNCATED, NONSENSE -> "gave an answer that was not usable";
          case OUTCOME_UNKNOWN -> "was interrupted";
          case SYSTEM_BUDGET, SUBJECT_GONE, NO_PROVIDER -> "was not available";
        };
    return "The language model " + what + ", so the local coach made this plan.";
  }
}
