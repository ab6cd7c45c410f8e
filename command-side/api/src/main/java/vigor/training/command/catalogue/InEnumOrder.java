package vigor.training.command.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that iterate in the order of the enum. Hash order of enums differs from run
 * to run, and a plan or a view made from it would too.
 */
final class InEnumOrder {
  private InEnumOrder() {}

  static <E extends Enum<E>> Set<E> of(Class<E> type, Collection<E> values) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }

  static <E extends Enum<E>, V> Map<E, V> of(Class<E> type, Map<E, V> values) {
    Map<E, V> copy = new EnumMap<>(type);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }
}
