package vigor.coaching.command.route;

import vigor.kernel.command.NotPersonal;

/**
 * How the order of providers is found, and the number of that decision.
 *
 * @param version counts the decisions; 0 is how Vigor begins
 */
@NotPersonal("a setting of the house")
public record RoutingPolicy(long version, RoutingStrategy strategy) {
  /** Before an administrator decided. */
  public static final RoutingPolicy FIRST = new RoutingPolicy(0, RoutingStrategy.IN_ORDER);

  /** The next decision. */
  public RoutingPolicy next(RoutingStrategy chosen) {
    return new RoutingPolicy(version + 1, chosen);
  }
}
