package vigor.coaching.edge.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.query.note.GetSessionSight;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;

/** Looks at one finished session; a session that was not corrected since has the same analysis. */
@RestController
class WorkoutAnalysisEndpoint {
  private final Dispatch dispatch;
  private final AskedSession sessions;
  private final NoteDesk notes;

  WorkoutAnalysisEndpoint(Dispatch dispatch, AskedSession sessions, NoteDesk notes) {
    this.dispatch = dispatch;
    this.sessions = sessions;
    this.notes = notes;
  }

  /** Which session; {@code tone} is warm when left out. */
  record Analysis(@NotNull WorkoutId sessionId, @Nullable Tone tone) {}

  @PostMapping(NotePaths.ANALYSIS)
  Mono<ResponseEntity<NoteView>> analyse(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody Analysis asked,
      ServerWebExchange exchange) {
    return sessions
        .finished(caller.person(), asked.sessionId())
        .flatMap(id -> dispatch.ask(new GetSessionSight(caller.person(), id), NoteSight.class))
        .flatMap(
            sight -> notes.note(caller.person(), sight, asked.tone(), AskedLanguage.of(exchange)));
  }
}
