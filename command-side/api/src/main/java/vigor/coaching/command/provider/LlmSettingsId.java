package vigor.coaching.command.provider;

/** The one stream of what administrators and the environment decide about language models. */
public record LlmSettingsId() {
  /** The only id there is. */
  public static final LlmSettingsId HOUSE = new LlmSettingsId();

  /** The key of the event stream. */
  @Override
  public String toString() {
    return "llm-settings";
  }
}
