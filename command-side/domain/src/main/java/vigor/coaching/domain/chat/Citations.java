package vigor.coaching.domain.chat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.kernel.command.Personal;

/**
 * A model cites facts in brackets, {@code [strength-1]}. The marks leave the text; those that name
 * a fact the model was shown become citations, invented ones are dropped.
 */
final class Citations {
  private static final Pattern MARK = Pattern.compile("\\s*\\[([a-z_]+-\\d+)]");

  private Citations() {}

  static CoachAnswer of(String text, Personal<CoachQuestion> question) {
    Set<String> shown =
        question
            .readable()
            .map(q -> q.facts().stream().map(CoachFact::id).collect(Collectors.toSet()))
            .orElse(Set.of());
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
