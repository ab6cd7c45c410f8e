package vigor.kernel.edge.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract of this API (OpenAPI 3.1), written as YAML and read once. */
@Component
public final class Contract {
  private final Map<String, Object> document;

  Contract() throws IOException {
    try (InputStream yaml = new ClassPathResource("openapi/vigor.yaml").getInputStream()) {
      this.document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
  }

  /** The whole document as plain maps, lists and values. */
  public Map<String, Object> document() {
    return document;
  }
}
