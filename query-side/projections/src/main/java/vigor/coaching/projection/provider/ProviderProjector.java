package vigor.coaching.projection.provider;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ProviderHealthChanged;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Keeps the settings with their changes, each model's health and each call's route. */
@Component
@ProcessingGroup("projection-llm-provider")
public class ProviderProjector {
  private final Table<Integer, SettingsRow> settings;
  private final Table<Long, ChangeRow> changes;
  private final Table<String, HealthRow> health;
  private final Table<UUID, RouteRow> routes;
  private final Announcements announcements;

  public ProviderProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.settings = new Table<>(ProviderTables.SETTINGS, jdbc);
    this.changes = new Table<>(ProviderTables.CHANGES, jdbc);
    this.health = new Table<>(ProviderTables.HEALTH, jdbc);
    this.routes = new Table<>(ProviderTables.ROUTES, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(LlmSettingsEvent event, @SequenceNumber Long version) {
    LlmSettings before =
        settings.find(SettingsRow.KEY).map(SettingsRow::settings).orElse(LlmSettings.NONE);
    settings.put(new SettingsRow(before.evolve(event), version));
    changes.put(ChangeRow.of(event, version));
    announcements.announce(LlmConfigView.TOPIC, version);
  }

  @EventHandler
  void on(ProviderHealthChanged event) {
    health.put(
        new HealthRow(
            event.model().provider(),
            event.model().model(),
            event.health().state().code(),
            event.health().until(),
            event.at()));
  }

  @EventHandler
  void on(LlmRouteDecided event) {
    routes.put(
        new RouteRow(event.callId().value(), event.person().value(), event.route(), event.at()));
  }

  @EventHandler
  void on(ErasureRequested event) {
    routes.forget(event.person());
  }

  @ResetHandler
  void reset() {
    settings.clear();
    changes.clear();
    health.clear();
    routes.clear();
  }
}
