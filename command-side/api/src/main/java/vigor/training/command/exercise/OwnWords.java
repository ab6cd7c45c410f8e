package vigor.training.command.exercise;

import java.util.List;

/**
 * What its owner calls an exercise and says of it.
 *
 * @param name 1 to 80 characters
 * @param cues short lines on how it is done, at most 10 of at most 200 characters
 */
public record OwnWords(String name, List<String> cues) {
  public OwnWords {
    cues = List.copyOf(cues);
  }
}
