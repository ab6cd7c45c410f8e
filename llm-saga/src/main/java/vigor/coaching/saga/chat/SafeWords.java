package vigor.coaching.saga.chat;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vigor.coaching.command.safety.AnswerRule;
import vigor.kernel.saga.PromptSource.Words;

/**
 * Lets words through sentence by sentence, and only while all that was said so far keeps the rules
 * for answers. After the first breach nothing more is let through: the conversation will reject the
 * whole answer.
 */
final class SafeWords implements Words {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\s+|\\n");
  private static final Pattern CITATION = Pattern.compile("\\s*\\[[a-z_]+-\\d+]");

  private final Consumer<String> out;
  private final Runnable end;
  private final StringBuilder said = new StringBuilder();
  private int shown;
  private boolean breached;

  SafeWords(Consumer<String> out, Runnable end) {
    this.out = out;
    this.end = end;
  }

  @Override
  public void next(String words) {
    said.append(words);
    int until = lastSentenceEnd();
    if (until > shown) {
      show(until);
    }
  }

  @Override
  public boolean anyShown() {
    return shown > 0;
  }

  @Override
  public void end() {
    end.run();
  }

  private void show(int until) {
    breached = breached || !AnswerRule.brokenBy(said.toString()).isEmpty();
    if (!breached) {
      out.accept(CITATION.matcher(said.substring(shown, until)).replaceAll(""));
      shown = until;
    }
  }

  private int lastSentenceEnd() {
    return SENTENCE_END
        .matcher(said)
        .results()
        .mapToInt(MatchResult::end)
        .reduce((a, b) -> b)
        .orElse(0);
  }
}
