package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.ConversationCommand;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.StopAnswer;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.coaching.query.chat.GetConversation;
import vigor.coaching.query.chat.LiveWords;
import vigor.coaching.query.chat.TurnStatus;
import vigor.coaching.query.chat.TurnView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.LimitKind;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;

/** A coach that answers by what it is asked: see the constants. */
@Component
public class TestCoach implements LiveWords {
  /** Refused at a limit. */
  public static final String AT_LIMIT = "at the limit";

  /** Two words, then the answer of a model, once {@link #answers} is called. */
  public static final String STREAMED = "streamed";

  public static final Instant RESET = Instant.parse("2999-01-01T00:00:00Z");
  private static final CoachFact FACT =
      new CoachFact("streak-1", FactKind.STREAK, "Trained 2 weeks in a row.", "/progress");

  private final Map<ConversationId, PersonId> owners = new ConcurrentHashMap<>();
  private final Map<ConversationId, ConversationView> conversations = new ConcurrentHashMap<>();
  private final Map<TurnId, Sinks.Many<String>> words = new ConcurrentHashMap<>();
  private final LiveUpdates live;

  TestCoach(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    for (Class<?> type : List.of(AskCoach.class, StopAnswer.class)) {
      commands.subscribe(
          type.getName(), message -> handle((ConversationCommand) message.getPayload()));
    }
    queries.<@Nullable ConversationView>subscribe(
        GetConversation.class.getName(),
        ConversationView.class,
        message -> find((GetConversation) message.getPayload()));
    queries.subscribe(
        GetCoachSight.class.getName(),
        CoachSight.class,
        message -> new CoachSight(List.of(FACT), true));
  }

  @Override
  public Flux<String> of(TurnId turn) {
    return sink(turn).asFlux();
  }

  /** Ends a turn that was streamed; by a model, or by the local coach when it broke off. */
  public void answers(ConversationId id, TurnId turn, boolean brokeOff) {
    AnsweredBy by =
        brokeOff ? new AnsweredBy("local", null, "broke off") : new AnsweredBy("openai", "m", null);
    sink(turn).tryEmitComplete();
    replace(id, turn, TurnStatus.ANSWERED, "Two words.", by, null);
  }

  private synchronized long handle(ConversationCommand command) {
    return switch (command) {
      case AskCoach ask -> ask(ask);
      case StopAnswer stop -> {
        owned(stop.conversationId(), stop.owner());
        yield replace(
            stop.conversationId(), stop.turn(), TurnStatus.STOPPED, stop.shown(), null, null);
      }
      default -> throw new IllegalStateException("not needed here");
    };
  }

  private long ask(AskCoach ask) {
    owners.putIfAbsent(ask.conversationId(), ask.owner());
    owned(ask.conversationId(), ask.owner());
    ConversationView before = conversations.get(ask.conversationId());
    if (before != null && before.turns().stream().anyMatch(t -> t.turn().equals(ask.turn()))) {
      return before.version();
    }
    List<TurnView> turns = new ArrayList<>(before == null ? List.of() : before.turns());
    turns.add(turn(ask.turn(), ask.question().text(), TurnStatus.WAITING, null, null, null));
    publish(ask.conversationId(), turns);
    return switch (ask.question().text()) {
      case AT_LIMIT ->
          replace(
              ask.conversationId(),
              ask.turn(),
              TurnStatus.REFUSED,
              null,
              null,
              new ReachedLimit(LimitKind.REQUESTS, null, 10, 10, RESET));
      case STREAMED -> {
        sink(ask.turn()).tryEmitNext("Two ");
        sink(ask.turn()).tryEmitNext("words.");
        yield stored(ask.conversationId()).version();
      }
      default ->
          replace(
              ask.conversationId(),
              ask.turn(),
              TurnStatus.ANSWERED,
              ask.llmConsent() ? "By a model." : "By the local coach.",
              new AnsweredBy("local", null, null),
              null);
    };
  }

  private void owned(ConversationId id, PersonId person) {
    if (!person.equals(owners.get(id))) {
      throw CommandRefused.notFound("ConversationBelongsToPerson", "There is none.");
    }
  }

  private @Nullable ConversationView find(GetConversation query) {
    return query.owner().equals(owners.get(query.id())) ? conversations.get(query.id()) : null;
  }

  private long replace(
      ConversationId id,
      TurnId turn,
      TurnStatus status,
      @Nullable String answer,
      @Nullable AnsweredBy by,
      @Nullable ReachedLimit reached) {
    List<TurnView> turns = new ArrayList<>(stored(id).turns());
    turns.replaceAll(
        t ->
            t.turn().equals(turn)
                ? turn(turn, String.valueOf(t.question()), status, answer, by, reached)
                : t);
    return publish(id, turns);
  }

  private long publish(ConversationId id, List<TurnView> turns) {
    long version = conversations.containsKey(id) ? stored(id).version() + 1 : 0;
    conversations.put(id, new ConversationView(id, List.copyOf(turns), version));
    String topic = ConversationView.topic(id);
    live.changed(new ViewChange(topic, topic, version));
    return version;
  }

  private ConversationView stored(ConversationId id) {
    return Objects.requireNonNull(conversations.get(id));
  }

  private Sinks.Many<String> sink(TurnId turn) {
    return words.computeIfAbsent(turn, t -> Sinks.many().replay().all());
  }

  private static TurnView turn(
      TurnId id,
      String question,
      TurnStatus status,
      @Nullable String answer,
      @Nullable AnsweredBy by,
      @Nullable ReachedLimit reached) {
    Instant at = Instant.parse("2026-11-23T10:00:00Z");
    return new TurnView(
        id,
        status,
        Tone.WARM,
        question,
        at,
        List.of(FACT),
        answer,
        List.of(),
        by,
        by == null ? null : MicroUsd.ZERO,
        reached,
        at,
        0);
  }
}
