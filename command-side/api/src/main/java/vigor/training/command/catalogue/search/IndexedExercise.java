package vigor.training.command.catalogue.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.translation.ExerciseWords;

/**
 * An exercise with the words it is found by, in every language: what is typed does not depend on
 * the language of the screen.
 *
 * @param titles its name in each language
 * @param aliases its other names in each language
 * @param other muscles, equipment and the like
 */
record IndexedExercise(Exercise exercise, List<Words> titles, List<Words> aliases, Words other) {

  static IndexedExercise of(Exercise exercise) {
    Optional<ExerciseWords> german = ExerciseWords.german(exercise.id());
    return new IndexedExercise(
        exercise,
        Stream.concat(Stream.of(exercise.name()), german.map(ExerciseWords::name).stream())
            .map(Words::of)
            .toList(),
        Stream.concat(
                exercise.aliases().stream(),
                german.stream().flatMap(words -> words.aliases().stream()))
            .map(Words::of)
            .toList(),
        Words.of(Traits.of(exercise)));
  }

  /** How well the words fit, empty when they do not; no words fit everything. */
  Optional<Match> match(Words sought) {
    return Stream.of(Relevance.values())
        .filter(relevance -> fits(relevance, sought))
        .findFirst()
        .map(relevance -> new Match(exercise, relevance));
  }

  /** Whether a word is in its name or its movement. */
  boolean named(String word) {
    return Stream.concat(titles.stream(), Stream.of(Words.of(Traits.movement(exercise))))
        .anyMatch(words -> words.list().contains(word));
  }

  private boolean fits(Relevance relevance, Words sought) {
    String joined = sought.joined();
    return switch (relevance) {
      case EXACT_NAME -> any(titles, name -> name.joined().equals(joined));
      case EXACT_ALIAS -> any(aliases, alias -> alias.joined().equals(joined));
      case NAME_PREFIX -> any(titles, name -> name.joined().startsWith(joined));
      case ALIAS_PREFIX -> any(aliases, alias -> alias.joined().startsWith(joined));
      case WORDS_IN_NAME -> any(titles, name -> name.containAll(sought));
      case WORDS_IN_NAMES -> names().containAll(sought);
      case WORDS_ANYWHERE -> names().and(other).containAll(sought);
    };
  }

  private static boolean any(List<Words> names, Predicate<Words> fits) {
    return names.stream().anyMatch(fits);
  }

  private Words names() {
    return Stream.concat(titles.stream(), aliases.stream()).reduce(Words.NONE, Words::and);
  }
}
