package vigor.coaching.edge.note;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutView;

/** Makes sure that the session somebody asks about is theirs and stands where it has to. */
@Component
class AskedSession {
  private static final String FIELD = "sessionId";

  private final Dispatch dispatch;

  AskedSession(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  /** Fails as not found for a session that is not there or somebody else's, and by rule if open. */
  Mono<WorkoutId> finished(PersonId owner, WorkoutId id) {
    return in(
        WorkoutStatus.FINISHED,
        owner,
        id,
        () ->
            CommandRefused.rule(
                "SessionIsFinished", FIELD, "Finish the session first; then it can be analysed."));
  }

  /** The same for a session that has to be under way. */
  Mono<WorkoutId> open(PersonId owner, WorkoutId id) {
    return in(
        WorkoutStatus.OPEN,
        owner,
        id,
        () -> CommandRefused.rule("SessionIsOpen", FIELD, "This session is over."));
  }

  private Mono<WorkoutId> in(
      WorkoutStatus wanted, PersonId owner, WorkoutId id, Supplier<CommandRefused> otherwise) {
    return dispatch
        .ask(new GetWorkout(owner, id), WorkoutView.class)
        .switchIfEmpty(Mono.error(AskedSession::unknown))
        .flatMap(
            session -> session.status() == wanted ? Mono.just(id) : Mono.error(otherwise.get()));
  }

  private static CommandRefused unknown() {
    return new CommandRefused(
        new Refusal(
            Refusal.Kind.NOT_FOUND, "SessionExists", FIELD, "There is no such session here."));
  }
}
