package vigor.coaching.command.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ways of speaking to a provider, in the order in which they are asked. */
public enum ProviderFamily {
  OPENAI("openai", "https://api.openai.com/v1", "gpt-5.6-luna"),
  GEMINI("gemini", "https://generativelanguage.googleapis.com/v1beta", "gemini-3.5-flash-lite"),
  ANTHROPIC("anthropic", "https://api.anthropic.com/v1", "claude-haiku-4-5"),
  PERPLEXITY("perplexity", "https://api.perplexity.ai/v1", "perplexity/sonar"),
  /** A server of one's own that speaks OpenAI's chat completions. */
  LOCAL_LLM("local", null, "llama3.2");

  private final String code;
  private final @Nullable String baseUrl;
  private final String model;

  ProviderFamily(String code, @Nullable String baseUrl, String model) {
    this.code = code;
    this.baseUrl = baseUrl;
    this.model = model;
  }

  /** The code used in JSON, and the provider's name when the environment sets it up. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static ProviderFamily of(String code) {
    return Arrays.stream(values())
        .filter(family -> family.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such family: " + code));
  }

  /** Where the family is found unless told otherwise; null when it must be told. */
  public @Nullable String baseUrl() {
    return baseUrl;
  }

  /** The model that is asked unless told otherwise. */
  public String model() {
    return model;
  }

  /** Whether an answer usually comes within a few seconds; Perplexity searches the web first. */
  public boolean isQuick() {
    return this != PERPLEXITY;
  }

  /** The environment variable of a setting, for example {@code VIGOR_OPENAI_MODEL}. */
  public String variable(String setting) {
    return "VIGOR_" + name() + "_" + setting;
  }
}
