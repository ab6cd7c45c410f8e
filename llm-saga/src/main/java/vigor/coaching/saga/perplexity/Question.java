package vigor.coaching.saga.perplexity;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/** A question as the API wants it; a field it does not know it answers with 400. */
record Question(ProviderSettings settings, LlmRequest request, boolean stream) {
  private static final String PATH = "responses";

  HttpRequest http() {
    return HttpRequest.builder()
        .method(HttpMethod.POST)
        .url(settings.baseUrl(), PATH)
        .addHeader("Content-Type", "application/json")
        .addHeader("Authorization", "Bearer " + settings.apiKey())
        .body(body().toString())
        .build();
  }

  private ObjectNode body() {
    ObjectNode body =
        JsonMapper.shared()
            .createObjectNode()
            .put("model", settings.model())
            .put("instructions", request.instruction())
            .put("input", request.material())
            .put("max_output_tokens", request.maxOutputTokens())
            .put("stream", stream);
    if (settings.reasoningEffort() != null) {
      body.putObject("reasoning").put("effort", settings.reasoningEffort());
    }
    LlmRequest.Shape shape = request.shape();
    if (shape != null) {
      ObjectNode format = body.putObject("response_format").put("type", "json_schema");
      format
          .putObject("json_schema")
          .put("name", shape.name())
          .set("schema", JsonMapper.shared().readTree(shape.schema()));
    }
    return body;
  }
}
