package vigor.identity.edge.passkey;

import vigor.kernel.command.PersonId;

/** Tells people that their account got another way in; they may not have been the one. */
@FunctionalInterface
public interface PasskeyOwners {
  /** Must not block. */
  void passkeyAdded(PersonId person);
}
