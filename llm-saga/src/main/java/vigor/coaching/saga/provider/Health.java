package vigor.coaching.saga.provider;

import java.util.EnumSet;
import java.util.Set;
import vigor.coaching.command.LlmErrorClass;

/** Which outcomes say that a provider is not well. A refused key or question says nothing. */
final class Health {
  private static final Set<LlmErrorClass> SYMPTOMS =
      EnumSet.of(
          LlmErrorClass.UNREACHABLE,
          LlmErrorClass.PROVIDER_ERROR,
          LlmErrorClass.TIMEOUT,
          LlmErrorClass.CONNECTION_LOST,
          LlmErrorClass.TOO_LARGE,
          LlmErrorClass.NONSENSE);

  private Health() {}

  static boolean isSymptom(Object outcome) {
    return outcome instanceof LlmOutcome.Failed failed
        && SYMPTOMS.contains(failed.failure().errorClass());
  }
}
