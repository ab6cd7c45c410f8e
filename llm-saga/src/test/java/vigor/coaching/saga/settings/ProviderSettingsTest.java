package vigor.coaching.saga.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.coaching.saga.provider.PriceList;

class ProviderSettingsTest {

  @Test
  void with_nothing_configured_nobody_is_asked() {
    assertThat(ProviderSettings.all(name -> null)).isEmpty();
    assertThat(openAi(Map.of("VIGOR_OPENAI_API_KEY", " "))).isEmpty();
    assertThat(openAi(Map.of("VIGOR_OPENAI_MODEL", "gpt-4o"))).isEmpty();
  }

  @Test
  void a_key_is_enough() {
    ProviderSettings settings = openAi(Map.of("VIGOR_OPENAI_API_KEY", "k")).orElseThrow();
    assertThat(settings.baseUrl()).isEqualTo("https://api.openai.com/v1");
    assertThat(settings.model()).isEqualTo("gpt-5.6-luna");
    assertThat(settings.price()).isEqualTo(PriceList.of("openai", "gpt-5.6-luna").orElseThrow());
    assertThat(settings.reasoningEffort()).isEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource(names = "LOCAL_LLM", mode = EnumSource.Mode.EXCLUDE)
  void the_default_model_of_a_family_has_a_listed_price(ProviderFamily family) {
    Map<String, String> environment = Map.of("VIGOR_" + family + "_API_KEY", "k");
    ProviderSettings settings = ProviderSettings.from(family, environment::get).orElseThrow();
    assertThat(settings.price())
        .isEqualTo(PriceList.of(family.provider(), settings.model()).orElseThrow());
  }

  @Test
  void all_that_are_set_up_are_asked_in_the_order_of_the_families() {
    Map<String, String> environment =
        Map.of(
            "VIGOR_LOCAL_LLM_BASE_URL", "http://127.0.0.1:11434/v1",
            "VIGOR_PERPLEXITY_API_KEY", "k",
            "VIGOR_ANTHROPIC_API_KEY", "k",
            "VIGOR_GEMINI_API_KEY", "k",
            "VIGOR_OPENAI_API_KEY", "k");
    assertThat(ProviderSettings.all(environment::get))
        .extracting(settings -> settings.name().provider())
        .containsExactly("openai", "gemini", "anthropic", "perplexity", "local");
  }

  @Test
  void a_server_of_ones_own_needs_an_address_and_costs_nothing() {
    Map<String, String> key = Map.of("VIGOR_LOCAL_LLM_API_KEY", "k");
    assertThat(ProviderSettings.from(ProviderFamily.LOCAL_LLM, key::get)).isEmpty();
    Map<String, String> url = Map.of("VIGOR_LOCAL_LLM_BASE_URL", "http://127.0.0.1:11434/v1");
    assertThat(ProviderSettings.from(ProviderFamily.LOCAL_LLM, url::get))
        .hasValueSatisfying(
            settings -> assertThat(settings.price()).isEqualTo(new ModelPrice(0, 0, 0)));
  }

  @Test
  void a_price_that_is_set_wins_over_the_list() {
    ProviderSettings settings =
        openAi(
                Map.of(
                    "VIGOR_OPENAI_BASE_URL", "http://127.0.0.1:11434/v1",
                    "VIGOR_OPENAI_MODEL", "llama",
                    "VIGOR_OPENAI_PRICE_IN", "5",
                    "VIGOR_OPENAI_PRICE_OUT", "7"))
            .orElseThrow();
    assertThat(settings.price()).isEqualTo(new ModelPrice(5, 5, 7));
    assertThat(settings.reasoningEffort()).isNull();
  }

  @Test
  void the_key_is_never_printed() {
    assertThat(openAi(Map.of("VIGOR_OPENAI_API_KEY", "secret")).toString())
        .doesNotContain("secret");
  }

  private static Optional<ProviderSettings> openAi(Map<String, String> environment) {
    return ProviderSettings.from(ProviderFamily.OPENAI, environment::get);
  }
}
