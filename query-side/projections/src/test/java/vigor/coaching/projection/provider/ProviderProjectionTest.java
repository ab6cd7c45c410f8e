package vigor.coaching.projection.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ModelPriced;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderConfigured;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderHealth;
import vigor.coaching.command.provider.ProviderHealthChanged;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.command.provider.ProvidersFound;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.coaching.query.provider.FindProviders;
import vigor.coaching.query.provider.GetLlmConfig;
import vigor.coaching.query.provider.GetWhatIf;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.coaching.query.provider.PriceEntry;
import vigor.coaching.query.provider.ProviderStatus;
import vigor.coaching.query.provider.SettingSource;
import vigor.coaching.query.provider.SettingsChange;
import vigor.coaching.query.provider.WhatIfView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredEvent;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.membership.command.MicroUsd;

class ProviderProjectionTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final PersonId ADMIN = new PersonId(new UUID(1, 1));
  private static final LlmModel DEAR = new LlmModel("openai", "luna");
  private static final LlmModel CHEAP = new LlmModel("gemini", "flash");
  private static final ModelPrice PRICE = new ModelPrice(2, 1, 3);

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed =
      new EventFeed(
          database,
          new ProviderProjector(database.jdbc(), new Announcements(new RecordedUpdates())));
  private final DatabaseClient reads = database.reads();

  @Test
  void before_anything_was_decided_nobody_is_set_up() {
    assertThat(queries(NOW).handle(new GetLlmConfig()).join())
        .isEqualTo(new LlmConfigView(RoutingPolicy.FIRST, List.of(), List.of(), List.of(), -1));
  }

  @Test
  void settings_prices_and_changes_say_whose_word_they_are() {
    decide();
    LlmConfigView config = queries(NOW).handle(new GetLlmConfig()).join();
    assertThat(config.providers())
        .extracting(provider -> provider.name() + " " + provider.source().code())
        .containsExactly("gemini admin", "openai environment");
    assertThat(config.prices())
        .extracting(PriceEntry::source)
        .containsExactly(SettingSource.ADMIN, SettingSource.LIST);
    assertThat(config.changes())
        .extracting(SettingsChange::kind)
        .containsExactly("model_priced", "provider_configured", "providers_found", "prices_listed");
    assertThat(config.changes().getFirst().by()).isEqualTo(ADMIN);
    assertThat(config.changes().getFirst().reason()).isEqualTo("Cheaper.");
    assertThat(config.version()).isEqualTo(3);
  }

  @Test
  void a_provider_that_rests_is_said_to_rest_until_its_pause_is_over() {
    decide();
    ProviderHealth resting = new ProviderHealth(HealthState.COOLING_DOWN, NOW.plusSeconds(30));
    feed.each(new ProviderHealthChanged(DEAR, resting, NOW));
    assertThat(status(NOW.plusSeconds(29)).state()).isEqualTo(HealthState.COOLING_DOWN);
    assertThat(status(NOW.plusSeconds(30)).state()).isEqualTo(HealthState.WELL);
    assertThat(status(NOW.plusSeconds(30)).price()).isEqualTo(PRICE);
  }

  @Test
  void another_rule_is_tried_on_the_routes_of_the_past() {
    for (int i = 0; i < 3; i++) {
      feed.each(routed(new LlmCallId(new UUID(7, i))));
    }
    WhatIfView other = queries(NOW).handle(new GetWhatIf(RoutingStrategy.LEAST_COST)).join();
    assertThat(other.routes()).isEqualTo(3);
    assertThat(other.changed()).isEqualTo(3);
    assertThat(other.bound()).isEqualTo(new MicroUsd(2_700));
    assertThat(other.otherBound()).isEqualTo(new MicroUsd(300));
    assertThat(other.firsts())
        .containsExactly(
            new WhatIfView.FirstChoice("gemini", "flash", 0, 3),
            new WhatIfView.FirstChoice("openai", "luna", 3, 0));
    WhatIfView same = queries(NOW).handle(new GetWhatIf(RoutingStrategy.IN_ORDER)).join();
    assertThat(same.changed()).isZero();
  }

  private ProviderStatus status(Instant now) {
    return queries(now).handle(new FindProviders()).join().items().stream()
        .filter(item -> item.provider().equals("openai"))
        .findFirst()
        .orElseThrow();
  }

  private ProviderQueries queries(Instant now) {
    return new ProviderQueries(reads, Clock.fixed(now, ZoneOffset.UTC));
  }

  private void decide() {
    Decision decision = new Decision(ADMIN, "Cheaper.");
    List<StoredEvent> decisions =
        List.of(
            new PricesListed(List.of(new PriceSince(DEAR, PRICE, NOW)), NOW),
            new ProvidersFound(
                new TreeMap<>(Map.of("openai", setup(ProviderFamily.OPENAI, "luna"))),
                List.of(),
                NOW),
            new ProviderConfigured("gemini", setup(ProviderFamily.GEMINI, "flash"), decision, NOW),
            new ModelPriced(new PriceSince(CHEAP, PRICE, NOW), decision, NOW));
    feed.batch(decisions);
  }

  private static ProviderSetup setup(ProviderFamily family, String model) {
    return new ProviderSetup(
        family, "https://models.example/v1", KeyRef.NONE, List.of(model), true, 10, 100, 64, null);
  }

  private static LlmRouteDecided routed(LlmCallId call) {
    List<RouteCandidate> candidates =
        List.of(
            new RouteCandidate(DEAR, 10, 100, new MicroUsd(900), null, true, Readiness.READY),
            new RouteCandidate(CHEAP, 20, 100, new MicroUsd(100), null, true, Readiness.READY));
    return new LlmRouteDecided(
        call,
        ADMIN,
        Router.decide(
            call, RoutingPolicy.FIRST, new RouteNeeds(MicroUsd.dollars(1), 2_000), candidates),
        NOW);
  }
}
