package vigor.coaching.command.note;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.kernel.command.language.Language;

/** All a note may rest on: every figure in it comes from one of these facts. */
public record NoteMaterial(List<CoachFact> facts) {
  public NoteMaterial {
    facts = List.copyOf(facts);
  }

  /** The same facts, their sentences in another language. */
  public NoteMaterial saidIn(Language language) {
    return new NoteMaterial(facts.stream().map(fact -> fact.saidIn(language)).toList());
  }

  @Override
  public String toString() {
    return "NoteMaterial[" + facts.size() + " facts]";
  }
}
