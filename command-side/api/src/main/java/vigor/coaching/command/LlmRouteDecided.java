package vigor.coaching.command;

import java.time.Instant;
import vigor.coaching.command.route.RouteDecision;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Whom the call asks in which order, with the facts and reasons of the moment. */
@StoredAs("coaching.llm-route-decided")
public record LlmRouteDecided(
    LlmCallId callId, @DataSubject PersonId person, RouteDecision route, Instant at)
    implements CoachingEvent {}
