package vigor.identity.edge.account;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * How a person proves to be the holder of an address.
 *
 * @param person who would be signed in
 * @param passwordHash in PHC form; null when no password opens the account
 * @param confirmed whether the address is known to belong to this person; otherwise the
 *     registration was cut off after this row was written and the account decides
 */
public record Credential(PersonId person, @Nullable String passwordHash, boolean confirmed) {
  @Override
  public String toString() {
    return "Credential[" + person + "]";
  }
}
