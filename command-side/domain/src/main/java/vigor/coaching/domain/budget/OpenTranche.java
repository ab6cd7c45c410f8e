package vigor.coaching.domain.budget;

import vigor.membership.command.MicroUsd;

/**
 * Money in the hands of a node.
 *
 * @param expired whether calls are still started on it
 */
record OpenTranche(MicroUsd amount, boolean expired) {}
