package vigor.app.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.kernel.edge.route.Contract;
import vigor.kernel.edge.route.Route;

/** Requests that the contract allows, made from its schemas. */
final class ContractSamples {
  private static final String BASE = "/api/v1";
  private static final int DEEP = 6;

  private final Map<String, Object> document;

  ContractSamples(Contract contract) {
    this.document = contract.document();
  }

  /** A body with every required field; null when the operation takes none. */
  @Nullable Object body(Route route) {
    Object request = operation(route).get("requestBody");
    if (request == null) {
      return null;
    }
    Object content = map(resolved(request)).get("content");
    return value(map(map(map(content).get("application/json")).get("schema")), 0);
  }

  /** The names of the declared query parameters. */
  List<String> queryParameters(Route route) {
    return Stream.of(pathItem(route), operation(route))
        .flatMap(part -> list(part.get("parameters")).stream())
        .map(this::resolved)
        .map(ContractSamples::map)
        .filter(parameter -> "query".equals(parameter.get("in")))
        .map(parameter -> String.valueOf(parameter.get("name")))
        .toList();
  }

  private @Nullable Object value(Map<String, Object> schemaOrRef, int depth) {
    Map<String, Object> schema = map(resolved(schemaOrRef));
    if (schema.get("enum") instanceof List<?> choices) {
      return choices.getFirst();
    }
    if (schema.get("oneOf") instanceof List<?> choices) {
      return value(map(choices.getFirst()), depth);
    }
    Object type = schema.get("type");
    return switch (String.valueOf(type instanceof List<?> types ? types.getFirst() : type)) {
      case "string" -> text(schema);
      case "integer", "number" -> schema.getOrDefault("minimum", 1);
      case "boolean" -> true;
      case "array" -> items(schema, depth);
      default -> depth > DEEP ? Map.of() : object(schema, depth);
    };
  }

  private Map<String, Object> object(Map<String, Object> schema, int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> properties = map(schema.getOrDefault("properties", Map.of()));
    for (Object name : list(schema.get("required"))) {
      fields.put(String.valueOf(name), value(map(properties.get(name)), depth + 1));
    }
    return fields;
  }

  private List<@Nullable Object> items(Map<String, Object> schema, int depth) {
    return schema.get("items") == null || depth > DEEP
        ? List.of()
        : java.util.Collections.singletonList(value(map(schema.get("items")), depth + 1));
  }

  private static String text(Map<String, Object> schema) {
    return switch (String.valueOf(schema.get("format"))) {
      case "uuid" -> UUID.randomUUID().toString();
      case "date" -> "2026-03-01";
      case "date-time" -> "2026-03-01T10:00:00Z";
      case "email" -> "somebody@example.org";
      default -> "x".repeat(Math.max(1, ((Number) schema.getOrDefault("minLength", 3)).intValue()));
    };
  }

  private Map<String, Object> operation(Route route) {
    return map(pathItem(route).get(route.method().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private Map<String, Object> pathItem(Route route) {
    String path = route.path().getPatternString().substring(BASE.length());
    return map(map(document.get("paths")).get(path));
  }

  private Object resolved(Object schema) {
    Object reference = map(schema).get("$ref");
    if (reference == null) {
      return schema;
    }
    Object found = document;
    for (String step : String.valueOf(reference).substring(2).split("/", -1)) {
      found = java.util.Objects.requireNonNull(map(found).get(step), String.valueOf(reference));
    }
    return resolved(found);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("not an object of the contract: " + value);
  }
}
