package vigor.platform.export;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the files of a copy as JSON Schema, drawn from the tables themselves. */
final class ExportSchema {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ExportSchema() {}

  static byte[] of(List<PersonalTable> tables) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode files = schema.putObject("$defs");
    for (PersonalTable table : tables) {
      ObjectNode file = files.putObject("json/" + table.file() + ".json");
      file.put("type", "array");
      ObjectNode item = file.putObject("items");
      item.put("type", "object");
      ObjectNode properties = item.putObject("properties");
      table.columns().forEach(c -> describe(c, properties.putObject(c.name())));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(schema);
  }

  private static void describe(PersonalTable.Column column, ObjectNode property) {
    String type =
        switch (column.type()) {
          case "integer", "bigint", "smallint" -> "integer";
          case "numeric", "double precision", "real" -> "number";
          case "boolean" -> "boolean";
          case "jsonb" -> "object";
          default -> "string";
        };
    if (!type.equals("object")) {
      property.putArray("type").add(type).add("null");
    }
    switch (column.type()) {
      case "uuid" -> property.put("format", "uuid");
      case "timestamp with time zone" -> property.put("format", "date-time");
      case "date" -> property.put("format", "date");
      default -> {
        // the type says it all
      }
    }
  }
}
