package vigor.coaching.edge.note;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.query.note.GetWeekSight;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.IsoWeek;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.kernel.edge.web.Caller;

/** Looks back at one whole week; the last one when none is named. */
@RestController
class WeeklyReviewEndpoint {
  private static final String FIELD = "week";

  private final Dispatch dispatch;
  private final NoteDesk notes;

  WeeklyReviewEndpoint(Dispatch dispatch, NoteDesk notes) {
    this.dispatch = dispatch;
    this.notes = notes;
  }

  @GetMapping(NotePaths.REVIEW)
  Mono<ResponseEntity<NoteView>> review(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable String week,
      @RequestParam(required = false) @Nullable Tone tone,
      ServerWebExchange exchange) {
    return dispatch
        .ask(new GetWeekSight(caller.person(), named(week)), NoteSight.class)
        .switchIfEmpty(Mono.error(WeeklyReviewEndpoint::notOver))
        .flatMap(sight -> notes.note(caller.person(), sight, tone, AskedLanguage.of(exchange)));
  }

  private static @Nullable IsoWeek named(@Nullable String week) {
    return Optional.ofNullable(week)
        .map(name -> IsoWeek.named(name).orElseThrow(WeeklyReviewEndpoint::notAWeek))
        .orElse(null);
  }

  private static CommandRefused notAWeek() {
    return CommandRefused.rule("WeekIsNamed", FIELD, "Name a week as in 2026-W47.");
  }

  private static CommandRefused notOver() {
    return CommandRefused.rule("WeekIsOver", FIELD, "This week is not over yet.");
  }
}
