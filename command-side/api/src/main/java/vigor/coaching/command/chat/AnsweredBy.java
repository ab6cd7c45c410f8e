package vigor.coaching.command.chat;

import org.jspecify.annotations.Nullable;

/**
 * Who answered.
 *
 * @param source {@code local}, {@code safety} for a fixed answer, or the provider
 * @param model the provider's model, null otherwise
 * @param why why this source and no other, null when it was the first choice
 */
public record AnsweredBy(String source, @Nullable String model, @Nullable String why) {
  public static final String LOCAL = "local";
  public static final String SAFETY = "safety";
}
