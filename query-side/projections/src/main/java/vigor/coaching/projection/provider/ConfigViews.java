package vigor.coaching.projection.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.query.provider.ConfiguredProvider;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.coaching.query.provider.PriceEntry;
import vigor.coaching.query.provider.ProviderStatus;
import vigor.coaching.query.provider.SettingSource;
import vigor.coaching.query.provider.SettingsChange;

/** Makes views of settings. */
final class ConfigViews {
  private static final Comparator<PriceEntry> BY_MODEL =
      Comparator.comparing((PriceEntry price) -> price.model().provider())
          .thenComparing(price -> price.model().model())
          .thenComparing(PriceEntry::validFrom);

  private ConfigViews() {}

  static LlmConfigView of(LlmSettings settings, long version, List<SettingsChange> changes) {
    return new LlmConfigView(
        settings.policy(), providers(settings), prices(settings), changes, version);
  }

  /** A pause that is over is over, whether or not anybody has asked again. */
  static List<ProviderStatus> status(
      LlmSettings settings, Map<String, HealthRow> health, Clock clock) {
    Instant now = clock.instant();
    return settings.providers().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().priority()))
        .flatMap(
            entry ->
                entry.getValue().models().stream()
                    .map(model -> new LlmModel(entry.getKey(), model))
                    .map(
                        model ->
                            status(
                                model,
                                entry.getValue(),
                                settings,
                                health.get(model.provider() + "/" + model.model()),
                                now)))
        .toList();
  }

  private static ProviderStatus status(
      LlmModel model,
      ProviderSetup setup,
      LlmSettings settings,
      @Nullable HealthRow told,
      Instant now) {
    boolean over = told == null || told.until() == null || !told.until().isAfter(now);
    return new ProviderStatus(
        model.provider(),
        model.model(),
        setup.enabled(),
        told == null || over ? HealthState.WELL : HealthState.of(told.state()),
        told == null || over ? null : told.until(),
        told == null ? null : told.since(),
        settings.price(model, now).orElse(null));
  }

  private static List<ConfiguredProvider> providers(LlmSettings settings) {
    return settings.providers().entrySet().stream()
        .map(
            entry ->
                new ConfiguredProvider(
                    entry.getKey(),
                    settings.configured().containsKey(entry.getKey())
                        ? SettingSource.ADMIN
                        : SettingSource.ENVIRONMENT,
                    entry.getValue()))
        .toList();
  }

  private static List<PriceEntry> prices(LlmSettings settings) {
    List<PriceEntry> all = new ArrayList<>();
    settings.listed().forEach(price -> all.add(entry(price, SettingSource.LIST)));
    settings.stated().forEach(price -> all.add(entry(price, SettingSource.ENVIRONMENT)));
    settings.priced().forEach(price -> all.add(entry(price, SettingSource.ADMIN)));
    return all.stream().sorted(BY_MODEL).toList();
  }

  private static PriceEntry entry(PriceSince price, SettingSource source) {
    return new PriceEntry(price.model(), price.price(), price.validFrom(), source);
  }
}
