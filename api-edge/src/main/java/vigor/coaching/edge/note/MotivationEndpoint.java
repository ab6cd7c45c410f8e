package vigor.coaching.edge.note;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.query.note.GetDaySight;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.kernel.edge.web.Caller;

/**
 * The message of the caller's day; written when it is first asked for, and the same all day long.
 */
@RestController
class MotivationEndpoint {
  private final Dispatch dispatch;
  private final NoteDesk notes;

  MotivationEndpoint(Dispatch dispatch, NoteDesk notes) {
    this.dispatch = dispatch;
    this.notes = notes;
  }

  @GetMapping(NotePaths.MOTIVATION)
  Mono<ResponseEntity<NoteView>> today(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable Tone tone,
      ServerWebExchange exchange) {
    return dispatch
        .ask(new GetDaySight(caller.person()), NoteSight.class)
        .flatMap(sight -> notes.note(caller.person(), sight, tone, AskedLanguage.of(exchange)));
  }
}
