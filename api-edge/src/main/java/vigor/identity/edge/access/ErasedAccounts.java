package vigor.identity.edge.access;

import vigor.kernel.command.PersonId;

/** Who has no account any more although a token still says so; supplied by the composition root. */
@FunctionalInterface
public interface ErasedAccounts {
  boolean contains(PersonId person);
}
