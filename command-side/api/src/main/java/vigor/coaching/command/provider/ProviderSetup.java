package vigor.coaching.command.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;

/**
 * How a provider is asked.
 *
 * @param family how it is spoken to
 * @param baseUrl up to and including the version, for example {@code https://api.openai.com/v1}
 * @param key where its key lies
 * @param models the names of its models, the preferred one first; at least one
 * @param enabled whether it is asked at all
 * @param priority who is asked first when nothing else decides; low numbers come first
 * @param weight its share where calls are spread, 0 to 1000
 * @param maxAtOnce how many calls may be under way at once, 1 to 1000
 * @param reasoningEffort sent along when not null
 */
@NotPersonal("a setting of the house")
public record ProviderSetup(
    ProviderFamily family,
    String baseUrl,
    KeyRef key,
    List<String> models,
    boolean enabled,
    int priority,
    int weight,
    int maxAtOnce,
    @Nullable String reasoningEffort) {
  public static final int USUAL_WEIGHT = 100;
  public static final int USUALLY_AT_ONCE = 64;

  public ProviderSetup {
    models = List.copyOf(models);
  }
}
