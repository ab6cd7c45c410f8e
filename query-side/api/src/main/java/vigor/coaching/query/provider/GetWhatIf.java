package vigor.coaching.query.provider;

import vigor.coaching.command.route.RoutingStrategy;

/**
 * Asks what another rule would have done with the latest routes; answered by {@link WhatIfView}.
 */
public record GetWhatIf(RoutingStrategy strategy) {}
