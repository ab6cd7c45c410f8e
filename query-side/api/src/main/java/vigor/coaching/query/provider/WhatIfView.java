package vigor.coaching.query.provider;

import java.util.List;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.membership.command.MicroUsd;

/**
 * What another rule would have done: the same facts, decided again.
 *
 * @param routes how many of the latest routes were decided again, a thousand at most
 * @param changed how many of them would have begun with another model
 * @param bound the sum of the upper bounds of the models asked first
 * @param otherBound the same sum under the other rule
 * @param firsts how often each model came first, then and now
 */
public record WhatIfView(
    RoutingStrategy strategy,
    long routes,
    long changed,
    MicroUsd bound,
    MicroUsd otherBound,
    List<FirstChoice> firsts) {

  /** How often a model came first. */
  public record FirstChoice(String provider, String model, long then, long now) {}
}
