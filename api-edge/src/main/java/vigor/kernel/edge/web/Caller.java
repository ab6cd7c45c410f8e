package vigor.kernel.edge.web;

import java.time.Instant;
import java.util.UUID;
import vigor.kernel.command.PersonId;

/**
 * Who is asking, as the access token says; the only source of ownership.
 *
 * @param person the owner of everything this request may see or change
 * @param session the sign-in the token came from
 * @param expiresAt when the token ends (UTC); open streams end with it
 */
public record Caller(PersonId person, UUID session, Instant expiresAt) {}
