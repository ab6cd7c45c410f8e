package vigor.training.command.catalogue.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Muscle;

/** An exercise with the words it is found by. */
record IndexedExercise(Exercise exercise, Words name, List<Words> aliases, Words other) {

  static IndexedExercise of(Exercise exercise) {
    String other =
        Stream.of(
                exercise.primary().stream().map(Muscle::code),
                exercise.equipment().stream().map(Equipment::code),
                exercise.equipment().isEmpty() ? Stream.of("bodyweight") : Stream.<String>empty(),
                Stream.of(exercise.pattern().code(), exercise.level().code()))
            .flatMap(words -> words)
            .collect(Collectors.joining(" "));
    return new IndexedExercise(
        exercise,
        Words.of(exercise.name()),
        exercise.aliases().stream().map(Words::of).toList(),
        Words.of(other));
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
    return name.and(Words.of(exercise.pattern().code())).list().contains(word);
  }

  private boolean fits(Relevance relevance, Words sought) {
    String joined = sought.joined();
    return switch (relevance) {
      case EXACT_NAME -> name.joined().equals(joined);
      case EXACT_ALIAS -> anyAlias(a -> a.joined().equals(joined));
      case NAME_PREFIX -> name.joined().startsWith(joined);
      case ALIAS_PREFIX -> anyAlias(a -> a.joined().startsWith(joined));
      case WORDS_IN_NAME -> name.containAll(sought);
      case WORDS_IN_NAMES -> names().containAll(sought);
      case WORDS_ANYWHERE -> names().and(other).containAll(sought);
    };
  }

  private boolean anyAlias(Predicate<Words> fits) {
    return aliases.stream().anyMatch(fits);
  }

  private Words names() {
    return aliases.stream().reduce(name, Words::and);
  }
}
