package vigor.coaching.domain.note;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;

/** Every figure of a note stands in one of its facts: a model may neither invent nor compute. */
final class FiguresAreKnown {
  static final String NAME = "FIGURES_ARE_KNOWN";
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private FiguresAreKnown() {}

  /** Whether it holds for words without citation marks; both are written in one language. */
  static boolean holds(String words, List<CoachFact> facts) {
    Set<String> known =
        facts.stream()
            .map(CoachFact::text)
            .flatMap(FiguresAreKnown::in)
            .collect(Collectors.toSet());
    return in(words).allMatch(known::contains);
  }

  private static Stream<String> in(String text) {
    return FIGURE.matcher(text).results().map(MatchResult::group);
  }
}
