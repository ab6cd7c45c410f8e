package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.route.RoutingPolicy;

/**
 * All that is decided about language models, as the events of {@link LlmSettingsId#HOUSE} tell it.
 * One fold for the aggregate, the callers and the view.
 *
 * @param found what the environment sets up
 * @param configured what administrators set up; holds before {@code found}
 * @param listed list prices
 * @param stated prices the environment states
 * @param priced prices administrators stated
 */
public record LlmSettings(
    Map<String, ProviderSetup> found,
    Map<String, ProviderSetup> configured,
    List<PriceSince> listed,
    List<PriceSince> stated,
    List<PriceSince> priced,
    RoutingPolicy policy) {

  /** Before anything was decided. */
  public static final LlmSettings NONE =
      new LlmSettings(Map.of(), Map.of(), List.of(), List.of(), List.of(), RoutingPolicy.FIRST);

  public LlmSettings evolve(LlmSettingsEvent event) {
    return switch (event) {
      case ProvidersFound e ->
          new LlmSettings(e.found(), configured, listed, e.stated(), priced, policy);
      case PricesListed e -> new LlmSettings(found, configured, e.listed(), stated, priced, policy);
      case ProviderConfigured e -> configured(with(e.provider(), e.setup()));
      case ProviderReset e -> configured(without(e.provider()));
      case ModelPriced e ->
          new LlmSettings(found, configured, listed, stated, plus(e.price()), policy);
      case RoutingPolicySet e ->
          new LlmSettings(found, configured, listed, stated, priced, e.policy());
    };
  }

  /** The setups that hold, by name. */
  public Map<String, ProviderSetup> providers() {
    Map<String, ProviderSetup> all = new TreeMap<>(found);
    all.putAll(configured);
    return all;
  }

  /**
   * What a model costs at an instant: an administrator's word, else the environment's, else the
   * list's; a server of one's own costs nothing unless somebody says so. Empty when nobody knows.
   */
  public Optional<ModelPrice> price(LlmModel model, Instant at) {
    return price(priced, model, at)
        .or(() -> price(stated, model, at))
        .or(() -> price(listed, model, at))
        .or(() -> isLocal(model) ? Optional.of(ModelPrice.FREE) : Optional.empty());
  }

  private boolean isLocal(LlmModel model) {
    ProviderSetup setup = providers().get(model.provider());
    return setup != null && setup.family() == ProviderFamily.LOCAL_LLM;
  }

  private static Optional<ModelPrice> price(List<PriceSince> prices, LlmModel model, Instant at) {
    return prices.stream()
        .filter(price -> price.model().equals(model) && !price.validFrom().isAfter(at))
        .max(Comparator.comparing(PriceSince::validFrom))
        .map(PriceSince::price);
  }

  private LlmSettings configured(Map<String, ProviderSetup> changed) {
    return new LlmSettings(found, changed, listed, stated, priced, policy);
  }

  private Map<String, ProviderSetup> with(String provider, ProviderSetup setup) {
    Map<String, ProviderSetup> changed = new TreeMap<>(configured);
    changed.put(provider, setup);
    return changed;
  }

  private Map<String, ProviderSetup> without(String provider) {
    Map<String, ProviderSetup> changed = new TreeMap<>(configured);
    changed.remove(provider);
    return changed;
  }

  /** A price said again for the same instant replaces the one said before. */
  private List<PriceSince> plus(PriceSince price) {
    List<PriceSince> changed = new ArrayList<>(priced);
    changed.removeIf(
        old -> old.model().equals(price.model()) && old.validFrom().equals(price.validFrom()));
    changed.add(price);
    return List.copyOf(changed);
  }
}
