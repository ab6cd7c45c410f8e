package vigor.training.edge.workout;

import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.WorkoutView;

/** How sessions and sets are read back. */
@Component
class WorkoutReadings {
  private final Dispatch dispatch;

  WorkoutReadings(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<WorkoutView> workout(PersonId owner, WorkoutId workout) {
    return new Reading<>(
        WorkoutView.topic(workout),
        () -> dispatch.ask(new GetWorkout(owner, workout), WorkoutView.class),
        WorkoutView::version);
  }

  /** The set, its session and its records, in one query. */
  Reading<SetOutcome> set(PersonId owner, WorkoutId workout, SetId set) {
    return new Reading<>(
        WorkoutView.topic(workout),
        () -> dispatch.ask(new GetSetOutcome(owner, workout, set), SetOutcome.class),
        outcome -> outcome.workout().version());
  }
}
