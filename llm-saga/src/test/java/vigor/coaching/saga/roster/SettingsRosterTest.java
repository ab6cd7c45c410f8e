package vigor.coaching.saga.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderConfigured;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.command.provider.ProvidersFound;
import vigor.coaching.command.route.RejectedCandidate;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.RouteReject;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.Route;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

class SettingsRosterTest {
  private static final Instant NOW = Instant.parse("2026-12-31T23:59:59Z");
  private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
  private static final LlmModel LUNA = new LlmModel("openai", "luna");
  private static final LlmRequest QUESTION = new LlmRequest("i", "m", null, 1_000);
  private static final Decision DECISION = new Decision(new PersonId(new UUID(1, 1)), "Test.");

  private final EventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final Map<KeyRef, String> keys =
      new HashMap<>(Map.of(new KeyRef("env:VIGOR_OPENAI_API_KEY"), "k"));
  private long version;

  @Test
  void a_model_that_has_an_address_a_key_and_a_price_is_asked() {
    decided(listed(), found("env:VIGOR_OPENAI_API_KEY"));
    assertThat(route(roster()).decision().order()).containsExactly(LUNA);
    assertThat(roster().upperBound(QUESTION)).contains(new MicroUsd(1_258));
  }

  @Test
  void a_model_whose_key_is_not_in_its_place_is_not_asked() {
    decided(listed(), found("file:openai"));
    assertThat(rejected()).containsExactly(new RejectedCandidate(LUNA, RouteReject.NO_KEY));
  }

  @Test
  void a_model_nobody_has_priced_is_not_asked_and_bounds_nothing() {
    decided(found("env:VIGOR_OPENAI_API_KEY"));
    assertThat(rejected()).containsExactly(new RejectedCandidate(LUNA, RouteReject.NO_PRICE));
    assertThat(roster().upperBound(QUESTION)).isEmpty();
  }

  @Test
  void a_provider_that_is_switched_off_is_not_asked() {
    ProviderSetup off = setup("env:VIGOR_OPENAI_API_KEY", false);
    decided(
        listed(),
        found("env:VIGOR_OPENAI_API_KEY"),
        new ProviderConfigured("openai", off, DECISION, NOW));
    assertThat(rejected()).containsExactly(new RejectedCandidate(LUNA, RouteReject.DISABLED));
  }

  @Test
  void an_announced_price_holds_from_the_stroke_of_midnight() {
    decided(listed(), found("env:VIGOR_OPENAI_API_KEY"));
    SettingsRoster roster = settingsRoster();
    assertThat(roster.upperBound(QUESTION)).contains(new MicroUsd(1_258));
    now.set(NEW_YEAR);
    assertThat(roster.upperBound(QUESTION)).contains(new MicroUsd(2_516));
  }

  @Test
  void with_nothing_decided_nobody_is_asked() {
    assertThat(route(roster()).providers()).isEmpty();
  }

  private List<RejectedCandidate> rejected() {
    return route(roster()).decision().rejected();
  }

  private static Route route(Roster roster) {
    return roster.route(
        new LlmCallId(new UUID(2, 2)), new RouteNeeds(MicroUsd.dollars(1), 2_000), QUESTION);
  }

  private Roster roster() {
    return settingsRoster().now();
  }

  private SettingsRoster settingsRoster() {
    return new SettingsRoster(
        new SettingsReader(events),
        new ConfiguredProviders(Limits.STANDARD, clock),
        ref -> Optional.ofNullable(keys.get(ref)),
        clock);
  }

  private void decided(LlmSettingsEvent... decisions) {
    for (LlmSettingsEvent decision : decisions) {
      events.publish(
          new GenericDomainEventMessage<>(
              "llm-settings", LlmSettingsId.HOUSE.toString(), version++, decision));
    }
  }

  private static PricesListed listed() {
    return new PricesListed(
        List.of(
            new PriceSince(LUNA, new ModelPrice(1_000_000, 0, 1_000_000), Instant.EPOCH),
            new PriceSince(LUNA, new ModelPrice(2_000_000, 0, 2_000_000), NEW_YEAR)),
        NOW);
  }

  private static ProvidersFound found(String key) {
    return new ProvidersFound(new TreeMap<>(Map.of("openai", setup(key, true))), List.of(), NOW);
  }

  private static ProviderSetup setup(String key, boolean enabled) {
    return new ProviderSetup(
        ProviderFamily.OPENAI,
        "https://models.example/v1",
        new KeyRef(key),
        List.of("luna"),
        enabled,
        10,
        100,
        64,
        null);
  }
}
