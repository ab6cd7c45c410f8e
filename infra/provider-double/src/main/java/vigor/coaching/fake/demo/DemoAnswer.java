package vigor.coaching.fake.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.fake.Received;

/**
 * What a made-up provider says: a plan of the exercises it was offered, else the first fact it was
 * told. It invents nothing, so that the app's rules let it pass.
 */
record DemoAnswer(String name) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String to(Received question) {
    JsonNode material = material(JSON.readTree(question.body())).orElse(JSON.createObjectNode());
    return material.path("exercises").isArray() ? DemoPlan.of(material) : words(material);
  }

  private String words(JsonNode material) {
    JsonNode fact = material.at("/facts/0");
    String told =
        fact.isMissingNode()
            ? "You have told me nothing about your training yet."
            : "%s [%s]".formatted(fact.path("text").asString(), fact.path("id").asString());
    return "Here is %s, made up for this demo. %s Keep going at your own pace."
        .formatted(name, told);
  }

  /** The material is JSON inside a text of the question, wherever the family puts it. */
  private static Optional<JsonNode> material(JsonNode question) {
    List<JsonNode> found = new ArrayList<>();
    collect(question, found);
    return found.stream().filter(json -> json.has("exercises") || json.has("facts")).findFirst();
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isString() && node.asString().startsWith("{")) {
      json(node.asString()).ifPresent(found::add);
    }
    node.forEach(child -> collect(child, found));
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JacksonException prose) {
      return Optional.empty();
    }
  }
}
