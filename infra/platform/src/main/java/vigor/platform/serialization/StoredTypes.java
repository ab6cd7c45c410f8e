package vigor.platform.serialization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Refusal;
import vigor.kernel.command.StoredAs;

/**
 * The closed table of stored names: the only classes that bytes can become. A name that is not here
 * loads no class, whatever it says.
 */
public final class StoredTypes {
  /** Axon's own tokens and plain values that travel as metadata or as results. */
  private static final List<Class<?>> INFRASTRUCTURE =
      List.of(
          MetaData.class,
          GapAwareTrackingToken.class,
          GlobalSequenceTrackingToken.class,
          ReplayToken.class,
          MergedTrackingToken.class,
          ConfigToken.class,
          Refusal.class,
          String.class,
          Long.class,
          Integer.class,
          Boolean.class,
          Void.class);

  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<Class<?>, SerializedType> types = new HashMap<>();

  private StoredTypes() {}

  /**
   * The table of these messages. Throws {@link IllegalArgumentException} for a class without {@link
   * StoredAs} and for two classes of one name.
   */
  public static StoredTypes of(Collection<Class<?>> messages) {
    StoredTypes table = new StoredTypes();
    INFRASTRUCTURE.forEach(c -> table.add(c, new SimpleSerializedType(c.getName(), null)));
    for (Class<?> message : messages) {
      StoredAs stored = message.getAnnotation(StoredAs.class);
      if (stored == null) {
        throw new IllegalArgumentException(message + " has no stored name");
      }
      String revision = String.valueOf(stored.revision());
      table.add(message, new SimpleSerializedType(stored.value(), revision));
    }
    return table;
  }

  /** The class of a stored name, or null when the table does not know it. */
  @Nullable Class<?> classOf(String name) {
    return classes.get(name);
  }

  /** Throws {@link IllegalArgumentException} for a class that may not be stored. */
  SerializedType typeOf(Class<?> type) {
    SerializedType stored = types.get(type);
    if (stored == null) {
      throw new IllegalArgumentException(type + " is not in the table of stored types");
    }
    return stored;
  }

  private void add(Class<?> type, SerializedType stored) {
    if (classes.putIfAbsent(stored.getName(), type) != null) {
      throw new IllegalArgumentException("two classes are stored as " + stored.getName());
    }
    types.put(type, stored);
  }
}
