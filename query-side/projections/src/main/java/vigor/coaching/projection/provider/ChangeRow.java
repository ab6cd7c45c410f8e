package vigor.coaching.projection.provider;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ModelPriced;
import vigor.coaching.command.provider.PricesListed;
import vigor.coaching.command.provider.ProviderConfigured;
import vigor.coaching.command.provider.ProviderReset;
import vigor.coaching.command.provider.ProvidersFound;
import vigor.coaching.command.provider.RoutingPolicySet;

/** A decision as it is listed. */
record ChangeRow(
    long version,
    String kind,
    @Nullable String subject,
    @Nullable UUID actor,
    @Nullable String reason,
    Instant at) {

  static ChangeRow of(LlmSettingsEvent event, long version) {
    return switch (event) {
      case ProvidersFound e -> found("providers_found", version, e.at());
      case PricesListed e -> found("prices_listed", version, e.at());
      case ProviderConfigured e ->
          of("provider_configured", e.provider(), e.decision(), version, e.at());
      case ProviderReset e -> of("provider_reset", e.provider(), e.decision(), version, e.at());
      case ModelPriced e ->
          of("model_priced", name(e.price().model()), e.decision(), version, e.at());
      case RoutingPolicySet e ->
          of(
              "routing_policy_set",
              e.policy().strategy().name().toLowerCase(Locale.ROOT),
              e.decision(),
              version,
              e.at());
    };
  }

  private static ChangeRow found(String kind, long version, Instant at) {
    return new ChangeRow(version, kind, null, null, null, at);
  }

  private static ChangeRow of(
      String kind, String subject, Decision decision, long version, Instant at) {
    return new ChangeRow(version, kind, subject, decision.by().value(), decision.reason(), at);
  }

  private static String name(LlmModel model) {
    return model.provider() + "/" + model.model();
  }
}
