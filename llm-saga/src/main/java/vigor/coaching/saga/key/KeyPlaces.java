package vigor.coaching.saga.key;

import java.util.Map;
import java.util.Optional;
import vigor.coaching.command.provider.KeyRef;

/** The places keys may lie in, by the first word of a reference. */
public record KeyPlaces(Map<String, ProviderKeys> places) implements ProviderKeys {
  private static final String NO_KEY_NEEDED = "none";

  @Override
  public Optional<String> find(KeyRef ref) {
    if (ref.equals(KeyRef.NONE)) {
      return Optional.of(NO_KEY_NEEDED);
    }
    ProviderKeys place = places.get(ref.place());
    return place == null ? Optional.empty() : place.find(ref);
  }
}
