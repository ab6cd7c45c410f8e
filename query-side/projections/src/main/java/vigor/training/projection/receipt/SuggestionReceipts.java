package vigor.training.projection.receipt;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.suggestion.Advice;
import vigor.training.projection.suggestion.SuggestionReads;
import vigor.training.query.progress.ReceiptView;

/** Opens prefilled values. */
@Component
public class SuggestionReceipts {
  private final SuggestionReads suggestions;
  private final KnownExercises exercises;

  public SuggestionReceipts(SuggestionReads suggestions, KnownExercises exercises) {
    this.suggestions = suggestions;
    this.exercises = exercises;
  }

  /** Why a session suggests what it does; parts are workout and exercise. */
  Mono<ReceiptView> open(PersonId owner, ReceiptId id) {
    return Mono.justOrEmpty(id.part(0).flatMap(Uuids::parse))
        .flatMap(workout -> suggestions.of(owner, new WorkoutId(workout)))
        .flatMapIterable(advices -> advices)
        .filter(advice -> id.part(1).filter(advice.exercise().value()::equals).isPresent())
        .next()
        .flatMap(
            advice ->
                exercises
                    .of(owner, List.of(advice.exercise()))
                    .map(known -> receipt(id, advice, known.name(advice.exercise()))));
  }

  private static ReceiptView receipt(ReceiptId id, Advice advice, String name) {
    return ReasonReceipt.of(
        id.text(),
        "Next in " + name,
        advice.kg(),
        List.of(advice.reason()),
        Sources.of(advice.lastTime()));
  }
}
