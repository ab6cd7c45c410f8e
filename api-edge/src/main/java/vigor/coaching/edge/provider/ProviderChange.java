package vigor.coaching.edge.provider;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.ConfigureProvider;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.kernel.command.PersonId;

/**
 * How a provider is to be asked; what is left out is the family's usual.
 *
 * @param key where the key lies, for example {@code env:VIGOR_OPENAI_API_KEY}; none when left out
 * @param reason why, for the log
 */
record ProviderChange(
    @NotNull ProviderFamily family,
    @Nullable @Size(max = 500) String baseUrl,
    @Nullable KeyRef key,
    @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String> models,
    @Nullable Boolean enabled,
    @Nullable @Min(0) @Max(1000) Integer priority,
    @Nullable @Min(0) @Max(1000) Integer weight,
    @Nullable @Min(1) @Max(1000) Integer maxAtOnce,
    @Nullable @Size(max = 40) String reasoningEffort,
    @NotBlank @Size(max = 500) String reason) {
  private static final int USUAL_PRIORITY = 100;

  ConfigureProvider command(String provider, PersonId actor, Instant now) {
    return new ConfigureProvider(
        LlmSettingsId.HOUSE, provider, setup(), new Decision(actor, reason.strip()), now);
  }

  private ProviderSetup setup() {
    String address = baseUrl == null ? family.baseUrl() : baseUrl;
    return new ProviderSetup(
        family,
        Objects.requireNonNullElse(address, "").strip(),
        Objects.requireNonNullElse(key, KeyRef.NONE),
        models,
        enabled == null || enabled,
        Objects.requireNonNullElse(priority, USUAL_PRIORITY),
        Objects.requireNonNullElse(weight, ProviderSetup.USUAL_WEIGHT),
        Objects.requireNonNullElse(maxAtOnce, ProviderSetup.USUALLY_AT_ONCE),
        reasoningEffort);
  }
}
