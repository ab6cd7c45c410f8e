package vigor.coaching.edge.note;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.GetEncouragement;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;

/** A word between two sets of an open session. */
@RestController
class EncouragementEndpoint {
  private final Dispatch dispatch;
  private final AskedSession sessions;

  EncouragementEndpoint(Dispatch dispatch, AskedSession sessions) {
    this.dispatch = dispatch;
    this.sessions = sessions;
  }

  @GetMapping(NotePaths.ENCOURAGEMENT)
  Mono<Encouragement> word(
      @AuthenticationPrincipal Caller caller, @RequestParam WorkoutId sessionId) {
    return sessions
        .open(caller.person(), sessionId)
        .flatMap(
            id -> dispatch.ask(new GetEncouragement(caller.person(), id), Encouragement.class));
  }
}
