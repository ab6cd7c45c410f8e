package vigor.training.command.catalogue.translation;

import java.util.List;
import java.util.Optional;
import vigor.training.command.catalogue.ExerciseId;

/**
 * The words of an exercise in another language.
 *
 * @param name what it is called
 * @param aliases other names people search for
 * @param cues its technique reminders, one for each English one and in the same order
 */
public record ExerciseWords(ExerciseId id, String name, List<String> aliases, List<String> cues) {

  /** Copies the lists. */
  public ExerciseWords {
    aliases = List.copyOf(aliases);
    cues = List.copyOf(cues);
  }

  /** The German words of an exercise; empty when it is not of the catalogue. */
  public static Optional<ExerciseWords> german(ExerciseId id) {
    return Optional.ofNullable(TranslationFiles.German.BY_ID.get(id));
  }
}
