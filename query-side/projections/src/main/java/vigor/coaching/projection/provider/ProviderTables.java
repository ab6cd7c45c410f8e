package vigor.coaching.projection.provider;

import java.util.List;
import java.util.UUID;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;

/** How settings, changes, health and routes are written. */
final class ProviderTables {
  static final TableSpec<Integer, SettingsRow> SETTINGS =
      new TableSpec<>(
          "read_model.llm_settings",
          row -> SettingsRow.KEY,
          new Columns<SettingsRow>()
              .and("text", row -> ViewJson.write(row.settings()))
              .and("int8", SettingsRow::version),
          SqlText.beside(ProviderTables.class, "upsert-settings.sql"),
          new TableSpec.Lookup<>(
              event -> event instanceof LlmSettingsEvent ? List.of(SettingsRow.KEY) : List.of(),
              new Columns<Integer>().and("int4", key -> key),
              SqlText.beside(ProviderTables.class, "load-settings.sql"),
              (rs, n) ->
                  new SettingsRow(
                      ViewJson.read(rs.getString("settings"), LlmSettings.class),
                      rs.getLong("version"))));

  static final TableSpec<Long, ChangeRow> CHANGES =
      new TableSpec<>(
          "read_model.llm_change",
          ChangeRow::version,
          new Columns<ChangeRow>()
              .and("int8", ChangeRow::version)
              .and("text", ChangeRow::kind)
              .and("text", ChangeRow::subject)
              .and("uuid", ChangeRow::actor)
              .and("text", ChangeRow::reason)
              .and("timestamptz", ChangeRow::at),
          SqlText.beside(ProviderTables.class, "insert-change.sql"),
          null);

  static final TableSpec<String, HealthRow> HEALTH =
      new TableSpec<>(
          "read_model.provider_health",
          HealthRow::key,
          new Columns<HealthRow>()
              .and("text", HealthRow::provider)
              .and("text", HealthRow::model)
              .and("text", HealthRow::state)
              .and("timestamptz", HealthRow::until)
              .and("timestamptz", HealthRow::since),
          SqlText.beside(ProviderTables.class, "upsert-health.sql"),
          null);

  static final TableSpec<UUID, RouteRow> ROUTES =
      new TableSpec<>(
          "read_model.llm_route",
          RouteRow::call,
          new Columns<RouteRow>()
              .and("uuid", RouteRow::call)
              .and("uuid", RouteRow::person)
              .and("text", row -> ViewJson.write(row.route()))
              .and("timestamptz", RouteRow::at),
          SqlText.beside(ProviderTables.class, "insert-route.sql"),
          null);

  private ProviderTables() {}
}
