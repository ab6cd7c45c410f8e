package vigor.coaching.edge.chat;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.edge.web.Caller;

/** Hears an answer again from its beginning, after a lost connection or a closed window. */
@RestController
class FollowTurnEndpoint {
  private final ChatStream stream;

  FollowTurnEndpoint(ChatStream stream) {
    this.stream = stream;
  }

  @GetMapping(path = ChatPaths.TURN + "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Object>> follow(
      @AuthenticationPrincipal Caller caller,
      @PathVariable ConversationId id,
      @PathVariable TurnId turn) {
    return stream
        .demandOwn(caller.person(), id, turn)
        .thenMany(Flux.defer(() -> stream.frames(caller.person(), id, turn)));
  }
}
