package vigor.platform.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import vigor.kernel.command.Personal;

/** Writes a {@link Personal} as its bare value, or as a marker once it is erased. */
final class PersonalModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  static final String ERASED = "~erased";

  PersonalModule() {
    super("personal");
    addSerializer(Personal.class, new Writer());
    addDeserializer(Personal.class, new Reader(null));
  }

  @SuppressWarnings("rawtypes")
  private static final class Writer extends ValueSerializer<Personal> {
    @Override
    public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
      switch (value) {
        case Personal.Known<?>(Object known) -> context.writeValue(out, known);
        case Personal.Erased<?>() -> {
          out.writeStartObject();
          out.writeBooleanProperty(ERASED, true);
          out.writeEndObject();
        }
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Reader extends ValueDeserializer<Personal> {
    private final @Nullable JavaType content;

    Reader(@Nullable JavaType content) {
      this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      JavaType type = property == null ? context.getContextualType() : property.getType();
      return new Reader(type.containedTypeOrUnknown(0));
    }

    @Override
    public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
      JsonNode node = context.readTree(in);
      if (node.isObject() && node.has(ERASED)) {
        return Personal.erased();
      }
      return Personal.of((Object) context.readTreeAsValue(node, content));
    }
  }
}
