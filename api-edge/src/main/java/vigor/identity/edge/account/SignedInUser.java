package vigor.identity.edge.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.Role;
import vigor.identity.query.AccountView;
import vigor.kernel.command.PersonId;

/** A person as shown to that person; e-mail and name are null once erased. */
public record SignedInUser(
    PersonId id, @Nullable String email, @Nullable String displayName, List<Role> roles) {
  static SignedInUser of(AccountView account) {
    return new SignedInUser(account.id(), account.email(), account.displayName(), account.roles());
  }
}
