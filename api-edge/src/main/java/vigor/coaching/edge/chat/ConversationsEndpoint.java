package vigor.coaching.edge.chat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.ConversationList;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.FindConversations;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** The caller's conversations, and what the coach may see of them. */
@RestController
class ConversationsEndpoint {
  private final Dispatch dispatch;
  private final ConversationReadings readings;

  ConversationsEndpoint(Dispatch dispatch, ConversationReadings readings) {
    this.dispatch = dispatch;
    this.readings = readings;
  }

  @GetMapping(ChatPaths.ALL)
  Mono<ConversationList> list(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindConversations(caller.person(), limit), ConversationList.class);
  }

  @GetMapping(ChatPaths.ONE)
  Mono<ConversationView> get(
      @AuthenticationPrincipal Caller caller, @PathVariable ConversationId id) {
    return readings
        .conversation(caller.person(), id)
        .read()
        .get()
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }

  @GetMapping(ChatPaths.SIGHT)
  Mono<CoachSight> sight(@AuthenticationPrincipal Caller caller) {
    return dispatch.ask(new GetCoachSight(caller.person()), CoachSight.class);
  }
}
