package vigor.coaching.edge.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.StopAnswer;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.command.safety.AnswerRule;
import vigor.coaching.query.chat.ConversationView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Ends an answer where it is; what the provider was asked for is paid all the same. */
@RestController
class StopTurnEndpoint {
  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final ConversationReadings readings;
  private final Clock clock;

  StopTurnEndpoint(
      Dispatch dispatch,
      ReadYourWrites readYourWrites,
      ConversationReadings readings,
      Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.readings = readings;
    this.clock = clock;
  }

  /** The words that had arrived; empty when left out. */
  record Stop(@Nullable @Size(max = AnswerRule.LONGEST) String shown) {}

  @PostMapping(ChatPaths.TURN + "/stop")
  Mono<ConversationView> stop(
      @AuthenticationPrincipal Caller caller,
      @PathVariable ConversationId id,
      @PathVariable TurnId turn,
      @Valid @RequestBody Stop stop) {
    String shown = stop.shown() == null ? "" : stop.shown();
    StopAnswer command = new StopAnswer(id, caller.person(), turn, shown, clock.instant());
    return readYourWrites
        .write(dispatch.send(command, caller.person()), readings.conversation(caller.person(), id))
        .flatMap(written -> Mono.justOrEmpty(written.view()))
        .switchIfEmpty(Mono.defer(() -> readings.conversation(caller.person(), id).read().get()))
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
