package vigor.coaching.domain.provider;

import java.util.ArrayList;
import java.util.List;
import vigor.coaching.command.provider.AdoptSettings;
import vigor.coaching.command.provider.ConfigureProvider;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsCommand;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ModelPriced;
import vigor.coaching.command.provider.PriceModel;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderConfigured;
import vigor.coaching.command.provider.ProviderReset;
import vigor.coaching.command.provider.ProvidersFound;
import vigor.coaching.command.provider.ResetProvider;
import vigor.coaching.command.provider.RoutingPolicySet;
import vigor.coaching.command.provider.SetRoutingPolicy;

/** What follows from a change of settings; what changes nothing is no event. Pure. */
final class LlmSettingsDecisions {
  private LlmSettingsDecisions() {}

  static List<LlmSettingsEvent> decide(LlmSettingsCommand command, LlmSettings settings) {
    return switch (command) {
      case AdoptSettings c -> adopt(c, settings);
      case ConfigureProvider c -> configure(c, settings);
      case ResetProvider c ->
          settings.configured().containsKey(c.provider())
              ? List.of(new ProviderReset(c.provider(), c.decision(), c.at()))
              : List.of();
      case PriceModel c ->
          settings.priced().contains(c.price())
              ? List.of()
              : List.of(new ModelPriced(c.price(), c.decision(), c.at()));
      case SetRoutingPolicy c ->
          settings.policy().strategy() == c.strategy()
              ? List.of()
              : List.of(
                  new RoutingPolicySet(settings.policy().next(c.strategy()), c.decision(), c.at()));
    };
  }

  private static List<LlmSettingsEvent> adopt(AdoptSettings c, LlmSettings settings) {
    List<LlmSettingsEvent> events = new ArrayList<>();
    if (!c.listed().equals(settings.listed())) {
      events.add(new PricesListed(c.listed(), c.at()));
    }
    if (!c.found().equals(settings.found()) || !c.stated().equals(settings.stated())) {
      events.add(new ProvidersFound(c.found(), c.stated(), c.at()));
    }
    return List.copyOf(events);
  }

  private static List<LlmSettingsEvent> configure(ConfigureProvider c, LlmSettings settings) {
    ProviderNameIsPlain.check(c.provider());
    SetupIsComplete.check(c.setup());
    KeyStaysWithItsAddress.check(c.setup(), settings.found());
    return c.setup().equals(settings.configured().get(c.provider()))
        ? List.of()
        : List.of(new ProviderConfigured(c.provider(), c.setup(), c.decision(), c.at()));
  }
}
