package vigor.kernel.edge.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vigor.kernel.edge.route.Contract;

/** Serves the contract of this API (OpenAPI 3.1), written as YAML, read as JSON. */
@RestController
final class ContractEndpoint {
  private final byte[] contract;

  ContractEndpoint(EdgeJson json, Contract contract) {
    this.contract = json.mapper().writeValueAsBytes(contract.document());
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] contract() {
    return contract.clone();
  }
}
