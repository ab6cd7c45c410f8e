package vigor.coaching.domain.chat.local;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.translation.ExerciseWords;

/**
 * The exercise a question names, by its name or an alias in any language; the longest name wins.
 */
record NamedExercise(Exercise exercise, String name) {

  static Optional<NamedExercise> in(String question, Collection<Exercise> catalogue) {
    String words = " " + letters(question) + " ";
    return catalogue.stream()
        .flatMap(NamedExercise::names)
        .filter(named -> words.contains(" " + letters(named.name())))
        .max(
            Comparator.comparingInt((NamedExercise named) -> named.name().length())
                .thenComparing(named -> named.exercise().id().value(), Comparator.reverseOrder()));
  }

  /** How it is done and what it trains. */
  String explained() {
    String muscles =
        exercise.primary().stream()
            .map(Muscle::code)
            .map(code -> code.replace('_', ' '))
            .sorted()
            .collect(Collectors.joining(", "));
    return "%s works %s above all. %s"
        .formatted(exercise.name(), muscles, String.join(" ", exercise.cues()));
  }

  private static Stream<NamedExercise> names(Exercise exercise) {
    Stream<String> english = Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream());
    Stream<String> german =
        ExerciseWords.german(exercise.id()).stream()
            .flatMap(words -> Stream.concat(Stream.of(words.name()), words.aliases().stream()));
    return Stream.concat(english, german).map(name -> new NamedExercise(exercise, name));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
