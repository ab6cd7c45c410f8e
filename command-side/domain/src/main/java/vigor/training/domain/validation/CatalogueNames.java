package vigor.training.domain.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;

/** Finds exercises by the text a proposal calls them: id, name or alias. */
final class CatalogueNames {
  private final Map<String, Exercise> byId = new HashMap<>();
  private final Map<String, Exercise> byName = new HashMap<>();

  CatalogueNames(ExerciseCatalogue catalogue) {
    for (Exercise exercise : catalogue.all()) {
      byId.put(exercise.id().value(), exercise);
      byName.putIfAbsent(plain(exercise.id().value()), exercise);
      byName.putIfAbsent(plain(exercise.name()), exercise);
    }
    for (Exercise exercise : catalogue.all()) {
      exercise.aliases().forEach(a -> byName.putIfAbsent(plain(a), exercise));
    }
  }

  Optional<Exercise> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By id, name or alias, whatever its case, hyphens or plural. */
  Optional<Exercise> called(String text) {
    return byId(text).or(() -> Optional.ofNullable(byName.get(plain(text))));
  }

  private static String plain(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return letters.endsWith("s") && !letters.endsWith("ss")
        ? letters.substring(0, letters.length() - 1)
        : letters;
  }
}
