package vigor.coaching.saga.settings;

import org.jspecify.annotations.Nullable;

/** The families of providers, in the order in which they are asked. */
public enum ProviderFamily {
  OPENAI("openai", "https://api.openai.com/v1", "gpt-5.6-luna"),
  GEMINI("gemini", "https://generativelanguage.googleapis.com/v1beta", "gemini-3.5-flash-lite"),
  ANTHROPIC("anthropic", "https://api.anthropic.com/v1", "claude-haiku-4-5"),
  PERPLEXITY("perplexity", "https://api.perplexity.ai/v1", "perplexity/sonar"),
  /** A server of one's own that speaks OpenAI's chat completions. */
  LOCAL_LLM("local", null, "llama3.2");

  private final String provider;
  private final @Nullable String baseUrl;
  private final String model;

  ProviderFamily(String provider, @Nullable String baseUrl, String model) {
    this.provider = provider;
    this.baseUrl = baseUrl;
    this.model = model;
  }

  /** The provider's name in events and prices. */
  public String provider() {
    return provider;
  }

  /** Where the family is found unless told otherwise; null when it must be told. */
  @Nullable String baseUrl() {
    return baseUrl;
  }

  String model() {
    return model;
  }

  String variable(String name) {
    return "VIGOR_" + name() + "_" + name;
  }
}
