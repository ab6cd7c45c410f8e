package vigor.training.edge.exercise;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.query.exercise.GetOwnExercises;
import vigor.training.query.exercise.OwnExerciseView;
import vigor.training.query.exercise.OwnExercisesView;

/** How own exercises are read back. */
@Component
class OwnExerciseReadings {
  private final Dispatch dispatch;

  OwnExerciseReadings(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<OwnExercisesView> all(PersonId owner) {
    return new Reading<>(
        OwnExercisesView.topic(owner),
        () -> dispatch.ask(new GetOwnExercises(owner), OwnExercisesView.class),
        OwnExercisesView::version);
  }

  Reading<OwnExerciseView> one(PersonId owner, OwnExerciseId exercise) {
    Reading<OwnExercisesView> all = all(owner);
    return new Reading<>(
        all.topic(),
        () -> all.read().get().flatMap(view -> Mono.justOrEmpty(view.find(exercise))),
        OwnExerciseView::version);
  }
}
