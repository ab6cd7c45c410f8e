package vigor.coaching.command.route;

import vigor.membership.command.MicroUsd;

/**
 * What a call needs.
 *
 * @param reserved the most an attempt may cost
 * @param millisLeft how long an answer is of use
 */
public record RouteNeeds(MicroUsd reserved, long millisLeft) {}
