package vigor.kernel.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a projector or saga that hears of erased people too, because its sums must stay right. What
 * it keeps of them must name nobody. All others hear of an erased person only that they are erased.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsBooks {}
