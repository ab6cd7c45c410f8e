package vigor.kernel.edge.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Serves the contract of this API (OpenAPI 3.1), written as YAML, read as JSON. */
@RestController
final class ContractEndpoint {
  private final byte[] contract;

  ContractEndpoint(EdgeJson json) throws IOException {
    try (InputStream yaml = new ClassPathResource("openapi/vigor.yaml").getInputStream()) {
      Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      this.contract = json.mapper().writeValueAsBytes(document);
    }
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] contract() {
    return contract.clone();
  }
}
