package vigor.platform.privacy;

import vigor.kernel.command.PersonId;

/** Something personal was to be stored about a person who was erased. */
public final class PersonalKeyDestroyed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PersonalKeyDestroyed(PersonId person) {
    super("the key of " + person + " was destroyed");
  }
}
