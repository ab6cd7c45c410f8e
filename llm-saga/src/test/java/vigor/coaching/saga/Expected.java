package vigor.coaching.saga;

import static vigor.coaching.command.Billable.NO;
import static vigor.coaching.command.Billable.UNKNOWN;
import static vigor.coaching.command.Billable.YES;

import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.fake.Fault;

/** What follows from a fault, whichever family has it and however it was asked. */
record Expected(LlmErrorClass errorClass, Billable billable) {

  static Expected of(Fault fault) {
    return switch (fault) {
      case TOO_MANY_REQUESTS -> new Expected(LlmErrorClass.RATE_LIMITED, NO);
      case FAILS, IS_OVERLOADED -> new Expected(LlmErrorClass.PROVIDER_ERROR, NO);
      case REFUSES_THE_KEY, IS_RETIRED -> new Expected(LlmErrorClass.NOT_ALLOWED, NO);
      case FINDS_THE_QUESTION_TOO_LONG -> new Expected(LlmErrorClass.BAD_REQUEST, NO);
      case FILTERS_THE_QUESTION -> new Expected(LlmErrorClass.REFUSED, NO);
      case IS_SILENT, STALLS, DRIPS -> new Expected(LlmErrorClass.TIMEOUT, UNKNOWN);
      case RESETS_AT_ONCE, HANGS_UP_AT_ONCE, HANGS_UP_HALF_WAY, RESETS_HALF_WAY ->
          new Expected(LlmErrorClass.CONNECTION_LOST, UNKNOWN);
      case SENDS_RUBBISH, SENDS_A_PAGE, SENDS_AN_ERROR_AS_ANSWER ->
          new Expected(LlmErrorClass.NONSENSE, UNKNOWN);
      case DECLINES -> new Expected(LlmErrorClass.REFUSED, YES);
      case STOPS_AT_THE_LIMIT -> new Expected(LlmErrorClass.TRUNCATED, YES);
      case SAYS_NOTHING -> new Expected(LlmErrorClass.NONSENSE, YES);
      case FLOODS -> new Expected(LlmErrorClass.TOO_LARGE, UNKNOWN);
    };
  }
}
