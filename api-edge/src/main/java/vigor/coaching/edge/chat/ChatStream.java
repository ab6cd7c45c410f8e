package vigor.coaching.edge.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.LiveWords;
import vigor.coaching.query.chat.TurnStatus;
import vigor.coaching.query.chat.TurnView;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.LiveView;
import vigor.kernel.edge.dispatch.Refusals;

/** Follows a turn to its end, however often and from whatever moment on. */
@Component
class ChatStream {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  /** Longer than any model may talk; a turn that still waits then is answered later. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  /** A limit is known at once; who is not refused by then is let in. */
  private static final Duration DOOR = Duration.ofMillis(1_500);

  /** Within this a view has taken in what was asked. */
  private static final Duration VIEWS_FOLLOW = Duration.ofSeconds(2);

  private final LiveView live;
  private final LiveWords words;
  private final ConversationReadings readings;

  ChatStream(LiveView live, LiveWords words, ConversationReadings readings) {
    this.live = live;
    this.words = words;
    this.readings = readings;
  }

  /** Fails with {@link LimitReached} when a limit refused the turn; else ends soon. */
  Mono<Void> admitted(PersonId owner, ConversationId conversation, TurnId turn) {
    Mono<Optional<TurnView>> begun =
        words.of(turn).next().map(any -> Optional.<TurnView>empty()).switchIfEmpty(Mono.never());
    return Mono.firstWithSignal(
            ended(owner, conversation, turn).map(Optional::of),
            begun,
            Mono.delay(DOOR).map(tick -> Optional.<TurnView>empty()))
        .flatMap(
            end ->
                end.map(TurnView::reached)
                    .map(reached -> Mono.<Void>error(new LimitReached(reached)))
                    .orElseGet(Mono::empty));
  }

  /** Fails as not found unless the owner asked this within this conversation. */
  Mono<Void> demandOwn(PersonId owner, ConversationId conversation, TurnId turn) {
    return live.states(readings.conversation(owner, conversation))
        .filter(view -> view.turns().stream().anyMatch(asked -> asked.turn().equals(turn)))
        .next()
        .timeout(VIEWS_FOLLOW, Mono.error(Refusals::notFound))
        .then();
  }

  Flux<ServerSentEvent<Object>> frames(PersonId owner, ConversationId conversation, TurnId turn) {
    Mono<TurnView> ended = ended(owner, conversation, turn).cache();
    AtomicBoolean heard = new AtomicBoolean();
    Flux<ChatFrame> spoken =
        words
            .of(turn)
            .takeUntilOther(ended)
            .<ChatFrame>map(ChatFrame.Words::new)
            .doOnNext(frame -> heard.set(true));
    Flux<ChatFrame> end =
        ended
            .map(view -> ChatFrame.end(view, heard.get()))
            .timeout(PATIENCE, Mono.just(new ChatFrame.Failed("too_slow", heard.get(), null)))
            .flux();
    Flux<ServerSentEvent<Object>> all =
        Flux.merge(Flux.just(new ChatFrame.Started(conversation, turn)), spoken, end)
            .takeUntil(ChatFrame::isEnd)
            .index(ChatStream::event);
    return Flux.merge(all, heartbeats().takeUntilOther(ended));
  }

  private Mono<TurnView> ended(PersonId owner, ConversationId conversation, TurnId turn) {
    return live.states(readings.conversation(owner, conversation))
        .flatMapIterable(view -> view.turns())
        .filter(view -> view.turn().equals(turn) && view.status() != TurnStatus.WAITING)
        .next();
  }

  private static Flux<ServerSentEvent<Object>> heartbeats() {
    return Flux.interval(HEARTBEAT)
        .onBackpressureDrop()
        .map(beat -> ServerSentEvent.builder().comment("still here").build());
  }

  private static ServerSentEvent<Object> event(long number, ChatFrame frame) {
    return ServerSentEvent.<Object>builder(frame)
        .id(Long.toString(number))
        .event(frame.event())
        .build();
  }
}
