package vigor.kernel.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which a message is written to the event store. Class names never
 * enter the store, so classes may be renamed and moved; this name may not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {
  /** Feature and meaning in past tense, for example {@code training.set-logged}. */
  String value();

  /** Counts up whenever the stored form changes in a way that needs an upcaster; starts at 1. */
  int revision() default 1;
}
