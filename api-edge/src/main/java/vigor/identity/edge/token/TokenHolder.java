package vigor.identity.edge.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;

/** Whom a presented token speaks for, and what it may do until when (UTC). */
public record TokenHolder(UUID token, PersonId person, Set<Scope> scopes, Instant expiresAt) {}
