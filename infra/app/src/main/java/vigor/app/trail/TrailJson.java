package vigor.app.trail;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vigor.platform.serialization.StoredMessageSerializer;

/** Shows events and states as JSON: as they are stored, and with all their fields. */
@Component
final class TrailJson {
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

  private final JsonMapper mapper;

  TrailJson(Serializer serializer) {
    this.mapper =
        ((JsonMapper) ((StoredMessageSerializer) serializer).getObjectMapper())
            .rebuild()
            .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY)
            .changeDefaultVisibility(
                seen ->
                    seen.withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
            .build();
  }

  ObjectNode of(Object value) {
    return mapper.valueToTree(value);
  }

  ObjectNode nothing() {
    return mapper.createObjectNode();
  }

  Map<String, Object> tree(ObjectNode node) {
    return mapper.treeToValue(node, TREE);
  }

  Object value(JsonNode node) {
    return mapper.treeToValue(node, Object.class);
  }
}
