package vigor.coaching.query.call;

import java.util.List;
import vigor.coaching.command.route.RoutingStrategy;

/**
 * Whom a request was to ask, in which order, and why.
 *
 * @param policyVersion the number of the rule
 * @param candidates all models that were set up, those to ask first and in their order
 */
public record RouteView(
    RoutingStrategy strategy, long policyVersion, List<RouteChoice> candidates) {}
