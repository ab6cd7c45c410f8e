package vigor.coaching.saga.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;

/** Makes the question of a turn from its conversation's stream; no prompt is stored anywhere. */
public final class ChatPromptSource implements PromptSource {
  /** As long as a person may send the same again by mistake or from habit. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final EventStore events;
  private final LiveAnswers live;

  public ChatPromptSource(EventStore events, LiveAnswers live) {
    this.events = events;
    this.live = live;
  }

  @Override
  public String purpose() {
    return ChatPrompt.PURPOSE;
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    return prompt(ChatSubject.of(subject));
  }

  Optional<LlmRequest> prompt(ChatSubject subject) {
    Map<TurnId, String> answers = new LinkedHashMap<>();
    Map<TurnId, CoachAsked> asked = new LinkedHashMap<>();
    DomainEventStream stream = events.readEvents(subject.conversation().toString());
    while (stream.hasNext()) {
      switch (stream.next().getPayload()) {
        case CoachAsked e -> asked.put(e.turn(), e);
        case CoachAnswered e ->
            e.answer().readable().map(CoachAnswer::text).ifPresent(t -> answers.put(e.turn(), t));
        default -> {
          // Refused and stopped turns have no answer to remember.
        }
      }
    }
    CoachAsked turn = asked.get(subject.turn());
    return turn == null
        ? Optional.empty()
        : turn.question()
            .readable()
            .map(q -> ChatPrompt.of(q, turn.tone(), earlier(turn, asked, answers)));
  }

  @Override
  public Optional<Duration> keptFor() {
    return Optional.of(KEPT);
  }

  @Override
  public boolean isUsable(String answer) {
    return !answer.isBlank();
  }

  @Override
  public Optional<Words> words(String subject) {
    return Optional.of(live.speak(ChatSubject.of(subject).turn()));
  }

  private static List<ChatTurn> earlier(
      CoachAsked now, Map<TurnId, CoachAsked> asked, Map<TurnId, String> answers) {
    List<ChatTurn> earlier = new ArrayList<>();
    for (CoachAsked turn : asked.values()) {
      if (turn.turn().equals(now.turn())) {
        break;
      }
      turn.question()
          .readable()
          .map(CoachQuestion::text)
          .ifPresent(text -> earlier.add(new ChatTurn(text, answers.get(turn.turn()))));
    }
    return earlier;
  }
}
