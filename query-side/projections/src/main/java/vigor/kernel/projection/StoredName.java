package vigor.kernel.projection;

import vigor.kernel.command.StoredAs;

/** The name an event carries in the store, which is also its name in receipts. */
public final class StoredName {
  private StoredName() {}

  public static String of(Object event) {
    return of(event.getClass());
  }

  public static String of(Class<?> event) {
    StoredAs name = event.getAnnotation(StoredAs.class);
    if (name == null) {
      throw new IllegalArgumentException(event.getName() + " is not stored");
    }
    return name.value();
  }
}
