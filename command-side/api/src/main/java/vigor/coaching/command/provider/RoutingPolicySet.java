package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.kernel.command.StoredAs;

/** From now on the order of providers is found this way. */
@StoredAs("coaching.routing-policy-set")
public record RoutingPolicySet(RoutingPolicy policy, Decision decision, Instant at)
    implements LlmSettingsEvent {}
