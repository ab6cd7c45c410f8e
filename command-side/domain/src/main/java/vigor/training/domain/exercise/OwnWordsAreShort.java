package vigor.training.domain.exercise;

import java.util.List;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.exercise.OwnWords;

/** A name has 1 to 80 characters; up to 10 cues have at most 200 each. */
final class OwnWordsAreShort {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_CUES = 10;
  private static final int LONGEST_CUE = 200;

  private OwnWordsAreShort() {}

  /** The words without blanks around them and without empty lines. */
  static OwnWords check(OwnWords words) {
    String name = words.name().strip();
    List<String> cues = words.cues().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw refused("name", "A name has 1 to 80 characters.");
    }
    if (cues.size() > MOST_CUES || cues.stream().anyMatch(cue -> cue.length() > LONGEST_CUE)) {
      throw refused("cues", "There are at most 10 cues of at most 200 characters each.");
    }
    return new OwnWords(name, cues);
  }

  private static CommandRefused refused(String field, String message) {
    return CommandRefused.rule("OwnWordsAreShort", field, message);
  }
}
