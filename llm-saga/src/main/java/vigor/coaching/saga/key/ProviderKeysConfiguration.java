package vigor.coaching.saga.key;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The places keys may lie in: the environment, the folder {@code VIGOR_KEYS_DIR} (default {@code
 * keys} under the data folder), and the vault {@code VIGOR_AZURE_KEY_VAULT}.
 */
@Configuration(proxyBeanMethods = false)
public class ProviderKeysConfiguration {

  @Bean
  ProviderKeys providerKeys(
      Environment environment,
      @Value("${VIGOR_KEYS_DIR:${vigor.home}/keys}") Path folder,
      Clock clock) {
    Map<String, ProviderKeys> places = new HashMap<>();
    places.put(
        "env",
        ref ->
            Optional.ofNullable(environment.getProperty(ref.name()))
                .map(String::strip)
                .filter(key -> !key.isEmpty()));
    places.put("file", new KeyFolder(folder));
    VaultLogin.in(environment::getProperty)
        .ifPresent(login -> places.put("vault", new AzureKeyVault(new VaultApi(login), clock)));
    return new KeyPlaces(Map.copyOf(places));
  }
}
