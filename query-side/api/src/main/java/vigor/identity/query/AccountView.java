package vigor.identity.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.Role;
import vigor.kernel.command.PersonId;

/**
 * An account.
 *
 * @param id the person behind it
 * @param claim the e-mail address it holds, as its keyed hash
 * @param email null once erased
 * @param displayName null once erased
 * @param roles sorted
 * @param registeredAt UTC
 * @param version sequence number of the account's last event
 */
public record AccountView(
    PersonId id,
    EmailClaimId claim,
    @Nullable String email,
    @Nullable String displayName,
    List<Role> roles,
    Instant registeredAt,
    long version) {

  /** The topic that moves when the account of this claim changes. */
  public static String topic(EmailClaimId claim) {
    return "account:" + claim.hmac();
  }
}
