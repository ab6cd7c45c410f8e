package vigor.coaching.projection.provider;

import java.time.Instant;
import java.util.UUID;
import vigor.coaching.command.route.RouteDecision;

/** The route of one call. */
record RouteRow(UUID call, UUID person, RouteDecision route, Instant at) {}
