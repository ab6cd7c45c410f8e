package vigor.coaching.projection.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.query.provider.FindProviders;
import vigor.coaching.query.provider.GetLlmConfig;
import vigor.coaching.query.provider.GetWhatIf;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.coaching.query.provider.ProviderList;
import vigor.coaching.query.provider.SettingsChange;
import vigor.coaching.query.provider.WhatIfView;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;

/** Answers questions about providers, prices and rules. */
@Component
public class ProviderQueries {
  private static final String SETTINGS = SqlText.beside(ProviderQueries.class, "settings.sql");
  private static final String CHANGES = SqlText.beside(ProviderQueries.class, "changes.sql");
  private static final String HEALTH = SqlText.beside(ProviderQueries.class, "health.sql");
  private static final String ROUTES = SqlText.beside(ProviderQueries.class, "routes.sql");

  private final DatabaseClient db;
  private final Clock clock;

  public ProviderQueries(DatabaseClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<LlmConfigView> handle(GetLlmConfig query) {
    return settings()
        .zipWith(
            changes(), (row, changes) -> ConfigViews.of(row.settings(), row.version(), changes))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<ProviderList> handle(FindProviders query) {
    return settings()
        .zipWith(
            health(),
            (row, health) -> new ProviderList(ConfigViews.status(row.settings(), health, clock)))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<WhatIfView> handle(GetWhatIf query) {
    return db.sql(ROUTES)
        .map(
            row ->
                new WhatIf.Past(
                    new LlmCallId(Rows.uuid(row, "call_id")),
                    ViewJson.read(Rows.text(row, "route"), RouteDecision.class)))
        .all()
        .collectList()
        .map(routes -> WhatIf.decideAgain(query.strategy(), routes))
        .toFuture();
  }

  private Mono<SettingsRow> settings() {
    return db.sql(SETTINGS)
        .map(
            row ->
                new SettingsRow(
                    ViewJson.read(Rows.text(row, "settings"), LlmSettings.class),
                    Rows.number(row, "version")))
        .one()
        .defaultIfEmpty(new SettingsRow(LlmSettings.NONE, -1));
  }

  private Mono<List<SettingsChange>> changes() {
    return db.sql(CHANGES)
        .map(
            row -> {
              UUID actor = row.get("actor", UUID.class);
              return new SettingsChange(
                  Rows.number(row, "version"),
                  Rows.text(row, "kind"),
                  row.get("subject", String.class),
                  actor == null ? null : new PersonId(actor),
                  row.get("reason", String.class),
                  Rows.instant(row, "at"));
            })
        .all()
        .collectList();
  }

  private Mono<Map<String, HealthRow>> health() {
    return db.sql(HEALTH)
        .map(
            row ->
                new HealthRow(
                    Rows.text(row, "provider"),
                    Rows.text(row, "model"),
                    Rows.text(row, "state"),
                    row.get("until", Instant.class),
                    Rows.instant(row, "since")))
        .all()
        .collectMap(HealthRow::key);
  }
}
