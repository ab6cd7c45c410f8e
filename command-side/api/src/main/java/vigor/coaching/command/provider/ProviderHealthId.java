package vigor.coaching.command.provider;

import vigor.coaching.command.LlmModel;

/** The stream of one model's health. */
public record ProviderHealthId(LlmModel model) {

  /** The key of the event stream. */
  @Override
  public String toString() {
    return "provider-health-" + model.provider() + "/" + model.model();
  }
}
