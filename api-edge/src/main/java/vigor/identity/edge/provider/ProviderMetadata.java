package vigor.identity.edge.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells about itself (OpenID Connect Discovery 1.0).
 *
 * @param names whether its answers always name it (RFC 9207); null is no
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProviderMetadata(
    @JsonProperty("issuer") String issuer,
    @JsonProperty("authorization_endpoint") URI authorization,
    @JsonProperty("token_endpoint") URI token,
    @JsonProperty("jwks_uri") URI keys,
    @JsonProperty("userinfo_endpoint") @Nullable URI userInfo,
    @JsonProperty("authorization_response_iss_parameter_supported") @Nullable Boolean names) {

  /** Fails with {@link IllegalStateException} unless it is the issuer's own and safe to use. */
  ProviderMetadata of(ProviderSettings settings) {
    if (!settings.issuer().equals(issuer)) {
      throw new IllegalStateException(
          "the provider calls itself " + issuer + " and not " + settings.issuer());
    }
    ProviderSettings.guarded(authorization);
    ProviderSettings.guarded(token);
    ProviderSettings.guarded(keys);
    if (userInfo != null) {
      ProviderSettings.guarded(userInfo);
    }
    return this;
  }
}
