package vigor.coaching.query.provider;

import java.util.List;
import vigor.coaching.command.route.RoutingPolicy;

/**
 * All that is decided about language models.
 *
 * @param providers in the order of their names
 * @param prices in the order of model and day
 * @param changes the latest first, one hundred at most
 * @param version sequence number of the last decision; −1 before the first one
 */
public record LlmConfigView(
    RoutingPolicy policy,
    List<ConfiguredProvider> providers,
    List<PriceEntry> prices,
    List<SettingsChange> changes,
    long version) {

  /** The topic that moves with each decision. */
  public static final String TOPIC = "llm-config";
}
