package vigor.coaching.saga.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.coaching.saga.provider.PriceList;

class OpenAiSettingsTest {

  @Test
  void with_nothing_configured_nobody_is_asked() {
    assertThat(settings(Map.of())).isEmpty();
    assertThat(settings(Map.of("VIGOR_OPENAI_API_KEY", " "))).isEmpty();
    assertThat(settings(Map.of("VIGOR_OPENAI_MODEL", "gpt-4o"))).isEmpty();
  }

  @Test
  void a_key_is_enough() {
    OpenAiSettings settings = settings(Map.of("VIGOR_OPENAI_API_KEY", "k")).orElseThrow();
    assertThat(settings.baseUrl()).isEqualTo("https://api.openai.com/v1");
    assertThat(settings.model()).isEqualTo("gpt-5.6-luna");
    assertThat(settings.price()).isEqualTo(PriceList.openAi("gpt-5.6-luna").orElseThrow());
    assertThat(settings.reasoningEffort()).isEqualTo("none");
  }

  @Test
  void a_server_of_ones_own_needs_no_key_and_has_its_own_price() {
    OpenAiSettings settings =
        settings(
                Map.of(
                    "VIGOR_OPENAI_BASE_URL", "http://127.0.0.1:11434/v1",
                    "VIGOR_OPENAI_MODEL", "llama",
                    "VIGOR_OPENAI_PRICE_IN", "0",
                    "VIGOR_OPENAI_PRICE_OUT", "0"))
            .orElseThrow();
    assertThat(settings.price()).isEqualTo(new ModelPrice(0, 0, 0));
    assertThat(settings.reasoningEffort()).isNull();
  }

  @Test
  void the_key_is_never_printed() {
    assertThat(settings(Map.of("VIGOR_OPENAI_API_KEY", "secret")).toString())
        .doesNotContain("secret");
  }

  private static Optional<OpenAiSettings> settings(Map<String, String> environment) {
    return OpenAiSettings.from(environment::get);
  }
}
