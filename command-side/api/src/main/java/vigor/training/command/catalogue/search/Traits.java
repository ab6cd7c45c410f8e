package vigor.training.command.catalogue.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.kernel.command.language.Phrasebook;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Muscle;

/** What an exercise trains and needs, in the words of every language. */
final class Traits {
  private Traits() {}

  static String of(Exercise exercise) {
    return Stream.of(
            exercise.primary().stream().map(Muscle::code),
            exercise.equipment().stream().map(Equipment::code),
            exercise.equipment().isEmpty() ? Stream.of("bodyweight") : Stream.<String>empty(),
            Stream.of(exercise.pattern().code(), exercise.level().code()))
        .flatMap(codes -> codes)
        .map(Traits::inEveryLanguage)
        .collect(Collectors.joining(" "));
  }

  static String movement(Exercise exercise) {
    return inEveryLanguage(exercise.pattern().code());
  }

  private static String inEveryLanguage(String code) {
    return code + " " + Phrasebook.german().say(code);
  }
}
