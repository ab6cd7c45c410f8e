package vigor.training.edge.catalogue;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.training.command.catalogue.translation.ExerciseWords;
import vigor.training.query.catalogue.ExerciseView;

/** An exercise in the words of the language asked for; one that has none there stays as it is. */
final class SpokenExercise {
  private SpokenExercise() {}

  static ExerciseView of(ExerciseView exercise, ServerWebExchange asked) {
    return AskedLanguage.of(asked) == Language.GERMAN
        ? ExerciseWords.german(exercise.id())
            .map(words -> withWords(exercise, words))
            .orElse(exercise)
        : exercise;
  }

  static List<ExerciseView> of(List<ExerciseView> exercises, ServerWebExchange asked) {
    return exercises.stream().map(exercise -> of(exercise, asked)).toList();
  }

  private static ExerciseView withWords(ExerciseView exercise, ExerciseWords words) {
    return new ExerciseView(
        exercise.id(),
        words.name(),
        words.aliases(),
        exercise.pattern(),
        exercise.primary(),
        exercise.secondary(),
        exercise.equipment(),
        exercise.mechanics(),
        exercise.level(),
        exercise.unilateral(),
        exercise.bodyweightFraction(),
        exercise.measure(),
        words.cues(),
        exercise.strains(),
        exercise.jointLoads(),
        exercise.substitutionGroup(),
        exercise.loadStepKg(),
        exercise.own(),
        exercise.archived());
  }
}
