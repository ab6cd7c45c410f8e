package vigor.coaching.edge.chat;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.web.Caller;

/**
 * Asks the coach and streams the answer as server-sent events. What the coach may see is gathered
 * first and stored with the question. A reached limit is answered with 429 before anybody is asked.
 */
@RestController
class ChatEndpoint {
  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final ConversationReadings readings;
  private final ChatStream stream;
  private final Clock clock;

  ChatEndpoint(
      Dispatch dispatch,
      ReadYourWrites readYourWrites,
      ConversationReadings readings,
      ChatStream stream,
      Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.readings = readings;
    this.stream = stream;
    this.clock = clock;
  }

  @PostMapping(ChatPaths.CHAT)
  Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> ask(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody ChatRequest request) {
    return dispatch
        .ask(new GetCoachSight(caller.person()), CoachSight.class)
        .map(sight -> request.command(caller.person(), sight, clock.instant()))
        .flatMap(command -> asked(caller, command));
  }

  private Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> asked(
      Caller caller, AskCoach command) {
    return readYourWrites
        .write(
            dispatch.send(command, caller.person()),
            readings.conversation(caller.person(), command.conversationId()))
        .then(stream.admitted(caller.person(), command.conversationId(), command.turn()))
        .thenReturn(
            ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(stream.frames(caller.person(), command.conversationId(), command.turn())));
  }
}
