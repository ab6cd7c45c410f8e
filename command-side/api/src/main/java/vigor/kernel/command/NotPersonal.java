package vigor.kernel.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of text or a number in an event, or of a type wherever it is used, that it stays in clear
 * for ever, also after its person was erased, and why it may. Without this or {@link PersonalData}
 * the build fails.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotPersonal {
  /** Why it tells nothing about anybody whose account is gone. */
  String value();
}
