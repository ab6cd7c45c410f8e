package vigor.coaching.domain.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;

/**
 * A model cites facts in brackets, {@code [strength-1]}. The marks leave the text; those that name
 * a fact the model was shown become citations, invented ones are dropped.
 */
public final class Citations {
  private static final Pattern MARK = Pattern.compile("\\s*\\[([a-z_]+-\\d+)]");

  private Citations() {}

  /** The words without marks, with the ids they cite of {@code facts}. */
  public static CoachAnswer of(String text, List<CoachFact> facts) {
    Set<String> shown = facts.stream().map(CoachFact::id).collect(Collectors.toSet());
    List<String> cited =
        MARK.matcher(text)
            .results()
            .map((MatchResult mark) -> mark.group(1))
            .filter(shown::contains)
            .distinct()
            .toList();
    return new CoachAnswer(MARK.matcher(text).replaceAll("").strip(), cited);
  }
}
