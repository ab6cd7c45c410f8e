package vigor.platform.serialization;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vigor.kernel.command.PersonId;
import vigor.platform.privacy.PersonalCipher;

/**
 * Axon's Jackson 3 serializer with a closed table of types in place of class names, and with
 * personal components encrypted. The same object always gives the same JSON, save for the nonces of
 * encrypted parts.
 */
public final class StoredMessageSerializer extends Jackson3Serializer {
  private final StoredTypes types;
  private final PersonalCipher cipher;

  public StoredMessageSerializer(StoredTypes types, PersonalCipher cipher) {
    super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredJson::configure));
    this.types = types;
    this.cipher = cipher;
  }

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    if (object == null || !PersonalShape.of(object.getClass()).isPersonal()) {
      return super.serialize(object, representation);
    }
    PersonalShape shape = PersonalShape.of(object.getClass());
    SerializedType type = typeForClass(object.getClass());
    ObjectNode tree = getObjectMapper().valueToTree(object);
    PersonId person = PersonId.of(tree.path(shape.subject()).asString());
    for (String field : shape.fields()) {
      JsonNode value = tree.get(field);
      if (value != null && !value.isNull() && !value.has(PersonalModule.ERASED)) {
        tree.set(field, encrypted(person, type, field, value));
      }
    }
    T data = getConverter().convert(tree, representation);
    return new SimpleSerializedObject<>(data, representation, type);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    Class<?> target = classForType(stored.getType());
    if (!PersonalShape.of(target).isPersonal()) {
      return super.deserialize(stored);
    }
    JsonNode tree = getConverter().convert(stored, JsonNode.class).getData();
    ObjectNode readable = decrypted((ObjectNode) tree, PersonalShape.of(target), stored.getType());
    return (T) getObjectMapper().treeToValue(readable, target);
  }

  /** Never loads a class: an unknown name becomes Axon's typed unknown. */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (SerializedType.isEmptyType(type)) {
      return Void.class;
    }
    Class<?> known = types.classOf(type.getName());
    return known == null ? UnknownSerializedType.class : known;
  }

  @Override
  public SerializedType typeForClass(@Nullable @SuppressWarnings("rawtypes") Class type) {
    return type == null || Void.TYPE.equals(type) ? SerializedType.emptyType() : types.typeOf(type);
  }

  private ObjectNode encrypted(PersonId person, SerializedType type, String field, JsonNode value) {
    byte[] plain = getObjectMapper().writeValueAsBytes(value);
    String sealed = cipher.encrypt(person, context(type, field), plain);
    return getObjectMapper().createObjectNode().put(PersonalCipher.MARKER, sealed);
  }

  private ObjectNode decrypted(ObjectNode tree, PersonalShape shape, SerializedType type) {
    PersonId person = PersonId.of(tree.path(shape.subject()).asString());
    for (String field : shape.fields()) {
      JsonNode sealed = tree.path(field).path(PersonalCipher.MARKER);
      if (!sealed.isMissingNode()) {
        tree.set(field, opened(person, context(type, field), sealed.asString()));
      }
    }
    return tree;
  }

  private JsonNode opened(PersonId person, String context, String sealed) {
    return cipher
        .decrypt(person, context, sealed)
        .map(plain -> getObjectMapper().readTree(plain))
        .orElseGet(() -> getObjectMapper().createObjectNode().put(PersonalModule.ERASED, true));
  }

  private static String context(SerializedType type, String field) {
    return type.getName() + "#" + field;
  }
}
