package vigor.coaching.domain.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.AdoptSettings;
import vigor.coaching.command.provider.ConfigureProvider;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ModelPriced;
import vigor.coaching.command.provider.PriceModel;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderConfigured;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderReset;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.command.provider.ProvidersFound;
import vigor.coaching.command.provider.ResetProvider;
import vigor.coaching.command.provider.RoutingPolicySet;
import vigor.coaching.command.provider.SetRoutingPolicy;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;

class LlmSettingsTest {
  private static final LlmSettingsId HOUSE = LlmSettingsId.HOUSE;
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
  private static final Decision DECISION =
      new Decision(new PersonId(new UUID(1, 1)), "It answers faster.");
  private static final LlmModel MODEL = new LlmModel("gemini", "flash");
  private static final ModelPrice CHEAP = new ModelPrice(1, 1, 2);
  private static final ModelPrice DEAR = new ModelPrice(2, 2, 4);
  private static final ProviderSetup OPENAI =
      setup("https://api.openai.com/v1", "env:VIGOR_OPENAI_API_KEY");

  private final FixtureConfiguration<LlmSettingsAggregate> settings =
      new AggregateTestFixture<>(LlmSettingsAggregate.class);

  @Test
  void what_the_environment_says_is_told_once() {
    List<PriceSince> listed = List.of(new PriceSince(MODEL, CHEAP, NOW));
    AdoptSettings adopt = new AdoptSettings(HOUSE, names(), List.of(), listed, NOW);
    settings
        .givenNoPriorActivity()
        .when(adopt)
        .expectEvents(new PricesListed(listed, NOW), found());
    settings.given(new PricesListed(listed, NOW), found()).when(adopt).expectNoEvents();
  }

  @Test
  void a_provider_that_left_the_environment_is_gone() {
    settings
        .given(found())
        .when(new AdoptSettings(HOUSE, new TreeMap<>(), List.of(), List.of(), NOW))
        .expectEvents(new ProvidersFound(new TreeMap<>(), List.of(), NOW));
  }

  @Test
  void what_an_administrator_sets_up_holds_until_it_is_reset() {
    ProviderSetup off =
        new ProviderSetup(
            OPENAI.family(), OPENAI.baseUrl(), OPENAI.key(), OPENAI.models(), false, 1, 0, 8, null);
    ProviderConfigured configured = new ProviderConfigured("openai", off, DECISION, NOW);
    settings
        .given(found())
        .when(new ConfigureProvider(HOUSE, "openai", off, DECISION, NOW))
        .expectEvents(configured);
    settings
        .given(found(), configured)
        .when(new ResetProvider(HOUSE, "openai", DECISION, NOW))
        .expectEvents(new ProviderReset("openai", DECISION, NOW));
    LlmSettings sum = LlmSettings.NONE.evolve(found()).evolve(configured);
    assertThat(sum.providers()).containsEntry("openai", off);
    assertThat(sum.evolve(new ProviderReset("openai", DECISION, NOW)).providers())
        .containsEntry("openai", OPENAI);
  }

  @Test
  void a_key_is_not_sent_to_another_address_than_its_own() {
    settings
        .given(found())
        .when(
            new ConfigureProvider(
                HOUSE,
                "mirror",
                setup("https://mirror.example/v1", "env:VIGOR_OPENAI_API_KEY"),
                DECISION,
                NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "KeyStaysWithItsAddress"));
  }

  @Test
  void an_address_is_one_of_the_web_and_holds_no_login() {
    for (String address :
        List.of("file:///etc/passwd", "api.openai.com", "https://u:p@host/v1", "https:///v1")) {
      settings
          .givenNoPriorActivity()
          .when(new ConfigureProvider(HOUSE, "other", setup(address, "none"), DECISION, NOW))
          .expectException(RefusedFor.rule(Refusal.Kind.RULE, "SetupIsComplete"));
    }
  }

  @Test
  void a_reference_names_no_file_and_no_variable_but_those_for_keys() {
    for (String ref : List.of("env:PATH", "file:../master.key", "file:/etc/passwd", "sk-123")) {
      assertThatThrownBy(() -> new KeyRef(ref))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(ref);
    }
  }

  @Test
  void a_price_holds_from_its_day_on() {
    ModelPriced today = new ModelPriced(new PriceSince(MODEL, CHEAP, NOW), DECISION, NOW);
    ModelPriced newYear = new ModelPriced(new PriceSince(MODEL, DEAR, NEW_YEAR), DECISION, NOW);
    settings
        .given(today)
        .when(new PriceModel(HOUSE, newYear.price(), DECISION, NOW))
        .expectEvents(newYear);
    LlmSettings sum = LlmSettings.NONE.evolve(newYear).evolve(today);
    assertThat(sum.price(MODEL, NOW.minusMillis(1))).isEmpty();
    assertThat(sum.price(MODEL, NEW_YEAR.minusMillis(1))).contains(CHEAP);
    assertThat(sum.price(MODEL, NEW_YEAR)).contains(DEAR);
  }

  @Test
  void each_change_of_the_policy_has_its_number() {
    RoutingPolicy first = new RoutingPolicy(1, RoutingStrategy.LEAST_COST);
    settings
        .givenNoPriorActivity()
        .when(new SetRoutingPolicy(HOUSE, RoutingStrategy.LEAST_COST, DECISION, NOW))
        .expectEvents(new RoutingPolicySet(first, DECISION, NOW));
    settings
        .given(new RoutingPolicySet(first, DECISION, NOW))
        .when(new SetRoutingPolicy(HOUSE, RoutingStrategy.WEIGHTED, DECISION, NOW))
        .expectEvents(
            new RoutingPolicySet(new RoutingPolicy(2, RoutingStrategy.WEIGHTED), DECISION, NOW));
  }

  private static SortedMap<String, ProviderSetup> names() {
    return new TreeMap<>(Map.of("openai", OPENAI));
  }

  private static ProvidersFound found() {
    return new ProvidersFound(names(), List.of(), NOW);
  }

  private static ProviderSetup setup(String baseUrl, String key) {
    return new ProviderSetup(
        ProviderFamily.OPENAI, baseUrl, new KeyRef(key), List.of("m"), true, 10, 100, 64, null);
  }
}
