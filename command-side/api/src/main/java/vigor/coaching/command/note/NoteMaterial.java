package vigor.coaching.command.note;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;

/** All a note may rest on: every figure in it comes from one of these facts. */
public record NoteMaterial(List<CoachFact> facts) {
  public NoteMaterial {
    facts = List.copyOf(facts);
  }

  @Override
  public String toString() {
    return "NoteMaterial[" + facts.size() + " facts]";
  }
}
