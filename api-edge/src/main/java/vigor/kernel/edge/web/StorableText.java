package vigor.kernel.edge.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text without the character NUL, which PostgreSQL stores nowhere. */
final class StorableText extends StdScalarDeserializer<String> {
  StorableText() {
    super(String.class);
  }

  /** Whether the database can hold it. */
  static boolean isStorable(String text) {
    return text.indexOf('\0') < 0;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String value = StringDeserializer.instance.deserialize(parser, context);
    return value == null || isStorable(value)
        ? value
        : context.reportInputMismatch(this, "text with the character NUL");
  }
}
