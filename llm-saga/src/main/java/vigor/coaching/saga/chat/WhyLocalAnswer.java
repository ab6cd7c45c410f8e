package vigor.coaching.saga.chat;

import vigor.coaching.command.LlmErrorClass;

/** Why the local coach answers, in a sentence for the person. */
final class WhyLocalAnswer {
  static final String NO_PROVIDER = "No language model is set up.";
  static final String NOT_ACCEPTED = "Your allowance could not be used.";
  static final String UNUSABLE = "The language model's answer was not usable.";

  private WhyLocalAnswer() {}

  static String failure(LlmErrorClass reason) {
    return switch (reason) {
      case TIMEOUT, DEADLINE_PASSED -> "The language model did not answer in time.";
      case UNREACHABLE -> "The language model could not be reached.";
      case CONNECTION_LOST, OUTCOME_UNKNOWN -> "The connection to the language model broke off.";
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
