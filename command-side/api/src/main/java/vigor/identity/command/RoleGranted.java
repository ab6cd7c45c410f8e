package vigor.identity.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** An account received a role. */
@StoredAs("identity.role-granted")
public record RoleGranted(
    @DataSubject PersonId person,
    Role role,
    @NotPersonal("a code or an id") String grantedBy,
    Instant grantedAt)
    implements IdentityEvent {}
