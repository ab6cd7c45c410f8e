package vigor.identity.query.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.Role;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/**
 * A person as administrators find them: enough to recognise somebody, too little to learn who it
 * is.
 *
 * @param nameHint the first two letters; null once erased
 * @param emailHint the first letter and the domain; null once erased
 * @param tierSince null for the tier everybody begins in
 * @param registeredAt UTC
 * @param lastSeenAt when a session was last opened or renewed (UTC); null if none is kept
 * @param requestsThisMonth paid requests to language models, in the person's own calendar month
 * @param microUsdThisMonth charged for them
 */
public record UserSummary(
    PersonId id,
    @Nullable String nameHint,
    @Nullable String emailHint,
    List<Role> roles,
    Tier tier,
    @Nullable Instant tierSince,
    boolean disabled,
    Instant registeredAt,
    @Nullable Instant lastSeenAt,
    long requestsThisMonth,
    long microUsdThisMonth) {

  /** The same person, seen at this moment. */
  public UserSummary seen(@Nullable Instant at) {
    return new UserSummary(
        id,
        nameHint,
        emailHint,
        roles,
        tier,
        tierSince,
        disabled,
        registeredAt,
        at,
        requestsThisMonth,
        microUsdThisMonth);
  }
}
