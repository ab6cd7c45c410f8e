package vigor.kernel.command.language;

import java.util.HashMap;
import java.util.Map;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.translation.ExerciseWords;

/** What the exercises of the catalogue are called in German, by their English names and ids. */
final class GermanNames {
  private GermanNames() {}

  static Map<String, String> byEnglish() {
    Map<String, String> names = new HashMap<>();
    ExerciseCatalogue.bundled()
        .all()
        .forEach(
            exercise ->
                ExerciseWords.german(exercise.id())
                    .ifPresent(
                        words -> {
                          names.put(exercise.name(), words.name());
                          names.put(exercise.id().value(), words.name());
                          for (int i = 0; i < exercise.cues().size(); i++) {
                            names.putIfAbsent(exercise.cues().get(i), words.cues().get(i));
                          }
                        }));
    return names;
  }
}
