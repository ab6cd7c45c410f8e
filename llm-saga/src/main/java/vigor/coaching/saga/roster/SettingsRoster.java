package vigor.coaching.saga.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.key.ProviderKeys;
import vigor.coaching.saga.provider.Guard;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ProviderRoster;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.settings.ProviderSettings;

/**
 * Makes the roster of the settings in the log, the keys in their places and the prices of the day.
 * What was learnt of a model's health outlives a change of its settings.
 */
public final class SettingsRoster implements ProviderRoster {
  private final SettingsReader reader;
  private final ConfiguredProviders configured;
  private final ProviderKeys keys;
  private final Clock clock;
  private final Map<LlmModel, Guard> guards = new ConcurrentHashMap<>();
  private volatile Map<ProviderSettings, LlmProvider> made = Map.of();

  public SettingsRoster(
      SettingsReader reader, ConfiguredProviders configured, ProviderKeys keys, Clock clock) {
    this.reader = reader;
    this.configured = configured;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Roster now() {
    LlmSettings settings = reader.now();
    Instant at = clock.instant();
    Map<ProviderSettings, LlmProvider> known = made;
    Map<ProviderSettings, LlmProvider> used = new ConcurrentHashMap<>();
    List<RosterEntry> entries = new ArrayList<>();
    settings
        .providers()
        .forEach(
            (name, setup) -> {
              for (String model : setup.models()) {
                entries.add(entry(new LlmModel(name, model), setup, settings, at, known, used));
              }
            });
    made = used;
    return new Roster(settings.policy(), entries);
  }

  private RosterEntry entry(
      LlmModel model,
      ProviderSetup setup,
      LlmSettings settings,
      Instant at,
      Map<ProviderSettings, LlmProvider> known,
      Map<ProviderSettings, LlmProvider> used) {
    ModelPrice price = settings.price(model, at).orElse(null);
    return new RosterEntry(
        model,
        setup.enabled(),
        setup.priority(),
        setup.weight(),
        setup.family().isQuick(),
        price,
        provider(model, setup, price, known, used));
  }

  private @Nullable LlmProvider provider(
      LlmModel model,
      ProviderSetup setup,
      @Nullable ModelPrice price,
      Map<ProviderSettings, LlmProvider> known,
      Map<ProviderSettings, LlmProvider> used) {
    if (!setup.enabled() || price == null) {
      return null;
    }
    Optional<String> key = keys.find(setup.key());
    if (key.isEmpty()) {
      return null;
    }
    ProviderSettings settings = ProviderSettings.of(model, setup, key.get(), price);
    LlmProvider provider = known.get(settings);
    if (provider == null) {
      provider = new GuardedProvider(configured.provider(settings), guard(model, setup));
    }
    used.put(settings, provider);
    return provider;
  }

  private Guard guard(LlmModel model, ProviderSetup setup) {
    Guard guard = guards.computeIfAbsent(model, name -> new Guard(name, setup.maxAtOnce(), clock));
    guard.allow(setup.maxAtOnce());
    return guard;
  }
}
