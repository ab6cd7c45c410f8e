package vigor.coaching.command.chat;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.language.Said;

/**
 * Who answered.
 *
 * @param source {@code local}, {@code safety} for a fixed answer, or the provider
 * @param model the provider's model, null otherwise
 * @param why why this source and no other, null when it was the first choice
 */
@NotPersonal("a product's name and the code of a reason")
public record AnsweredBy(String source, @Nullable String model, @Said @Nullable String why) {
  public static final String LOCAL = "local";
  public static final String SAFETY = "safety";
}
