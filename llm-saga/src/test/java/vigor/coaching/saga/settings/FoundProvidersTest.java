package vigor.coaching.saga.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.LlmSettings;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.PriceList;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.command.provider.ProvidersFound;

class FoundProvidersTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void with_nothing_configured_nobody_is_set_up() {
    assertThat(FoundProviders.in(name -> null).setups()).isEmpty();
    assertThat(found(Map.of("VIGOR_OPENAI_API_KEY", " ")).setups()).isEmpty();
    assertThat(found(Map.of("VIGOR_OPENAI_MODEL", "gpt-4o")).setups()).isEmpty();
  }

  @Test
  void a_key_is_enough_and_only_its_place_is_kept() {
    FoundProviders found = found(Map.of("VIGOR_OPENAI_API_KEY", "secret"));
    ProviderSetup setup = setup(found, "openai");
    assertThat(setup.baseUrl()).isEqualTo("https://api.openai.com/v1");
    assertThat(setup.models()).containsExactly("gpt-5.6-luna");
    assertThat(setup.reasoningEffort()).isEqualTo("none");
    assertThat(setup.key()).isEqualTo(new KeyRef("env:VIGOR_OPENAI_API_KEY"));
    assertThat(found.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @EnumSource(names = "LOCAL_LLM", mode = EnumSource.Mode.EXCLUDE)
  void the_default_model_of_a_family_has_a_listed_price(ProviderFamily family) {
    FoundProviders found = found(Map.of(family.variable("API_KEY"), "k"));
    assertThat(settings(found).price(new LlmModel(family.code(), family.model()), NOW)).isPresent();
  }

  @Test
  void all_that_are_set_up_are_asked_in_the_order_of_the_families() {
    FoundProviders found =
        found(
            Map.of(
                "VIGOR_LOCAL_LLM_BASE_URL", "http://127.0.0.1:11434/v1",
                "VIGOR_PERPLEXITY_API_KEY", "k",
                "VIGOR_ANTHROPIC_API_KEY", "k",
                "VIGOR_GEMINI_API_KEY", "k",
                "VIGOR_OPENAI_API_KEY", "k"));
    assertThat(
            found.setups().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().priority()))
                .map(Map.Entry::getKey))
        .containsExactly("openai", "gemini", "anthropic", "perplexity", "local");
  }

  @Test
  void a_server_of_ones_own_needs_an_address_and_costs_nothing() {
    assertThat(found(Map.of("VIGOR_LOCAL_LLM_API_KEY", "k")).setups()).isEmpty();
    FoundProviders found = found(Map.of("VIGOR_LOCAL_LLM_BASE_URL", "http://127.0.0.1:11434/v1"));
    assertThat(setup(found, "local").key()).isEqualTo(KeyRef.NONE);
    assertThat(settings(found).price(new LlmModel("local", "llama3.2"), NOW))
        .contains(ModelPrice.FREE);
  }

  @Test
  void a_price_that_is_set_wins_over_the_list() {
    FoundProviders found =
        found(
            Map.of(
                "VIGOR_OPENAI_API_KEY", "k",
                "VIGOR_OPENAI_MODEL", "gpt-4o",
                "VIGOR_OPENAI_PRICE_IN", "5",
                "VIGOR_OPENAI_PRICE_OUT", "7"));
    assertThat(settings(found).price(new LlmModel("openai", "gpt-4o"), NOW))
        .contains(new ModelPrice(5, 5, 7));
    assertThat(setup(found, "openai").reasoningEffort()).isNull();
  }

  @Test
  void a_model_nobody_has_priced_has_no_price() {
    FoundProviders found =
        found(Map.of("VIGOR_OPENAI_API_KEY", "k", "VIGOR_OPENAI_MODEL", "somebody-elses"));
    assertThat(settings(found).price(new LlmModel("openai", "somebody-elses"), NOW)).isEmpty();
  }

  private static ProviderSetup setup(FoundProviders found, String provider) {
    return Objects.requireNonNull(found.setups().get(provider));
  }

  private static LlmSettings settings(FoundProviders found) {
    return LlmSettings.NONE
        .evolve(new PricesListed(PriceList.announced(), NOW))
        .evolve(new ProvidersFound(found.setups(), found.stated(), NOW));
  }

  private static FoundProviders found(Map<String, String> environment) {
    return FoundProviders.in(environment::get);
  }
}
