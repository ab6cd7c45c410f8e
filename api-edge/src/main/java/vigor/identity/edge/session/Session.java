package vigor.identity.edge.session;

import java.time.Instant;
import java.util.UUID;
import vigor.kernel.command.PersonId;

/**
 * A signed-in session.
 *
 * @param person who is signed in
 * @param family the sign-in itself, the same through all renewals
 * @param refreshToken what renews it once
 * @param endsAt when it ends whatever happens (UTC)
 */
public record Session(PersonId person, UUID family, RefreshToken refreshToken, Instant endsAt) {}
