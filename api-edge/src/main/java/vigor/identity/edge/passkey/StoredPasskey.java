package vigor.identity.edge.passkey;

import java.util.UUID;
import vigor.kernel.command.PersonId;

/**
 * A passkey as it is needed to verify a signature.
 *
 * @param key attested credential data, as the device gave it
 * @param backupEligible whether its maker may copy it to other devices
 * @param counter signatures so far, as the device counts; 0 when it does not count
 */
record StoredPasskey(
    UUID id,
    PersonId person,
    byte[] credentialId,
    byte[] key,
    boolean backupEligible,
    long counter) {
  @Override
  public String toString() {
    return "StoredPasskey[" + id + "]";
  }
}
