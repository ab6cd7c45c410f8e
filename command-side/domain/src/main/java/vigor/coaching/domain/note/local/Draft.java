package vigor.coaching.domain.note.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;

/** A note being written: paragraphs, and the facts they cite. */
final class Draft {
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> cited = new ArrayList<>();

  void say(String words) {
    paragraphs.add(words);
  }

  /** A line that introduces facts, and the facts below it; nothing when there are none. */
  void cite(String introduction, List<CoachFact> facts) {
    if (!facts.isEmpty()) {
      paragraphs.add(
          introduction
              + facts.stream().map(fact -> "\n• " + fact.text()).collect(Collectors.joining()));
      facts.forEach(fact -> cited.add(fact.id()));
    }
  }

  boolean citesNothing() {
    return cited.isEmpty();
  }

  CoachAnswer done() {
    return new CoachAnswer(String.join("\n\n", paragraphs), cited);
  }
}
