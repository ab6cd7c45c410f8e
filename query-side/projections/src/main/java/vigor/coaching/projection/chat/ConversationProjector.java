package vigor.coaching.projection.chat;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.chat.CoachAnswerRejected;
import vigor.coaching.command.chat.CoachAnswerStopped;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.TurnStatus;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Keeps one row per question. */
@Component
@ProcessingGroup("projection-conversation")
public class ConversationProjector {
  private final Table<TurnKey, TurnRow> turns;
  private final Announcements announcements;

  public ConversationProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.turns = new Table<>(TurnTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(ConversationEvent event, @SequenceNumber Long version) {
    turns.put(evolve(event, version));
    announcements.announce(ConversationView.topic(event.conversationId()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    turns.forget(event.person());
  }

  @ResetHandler
  void reset() {
    turns.clear();
  }

  private TurnRow evolve(ConversationEvent event, long version) {
    if (event instanceof CoachAsked e) {
      return asked(e, version);
    }
    TurnRow turn = turns.get(TurnKey.of(event));
    return switch (event) {
      case CoachAsked e -> turn;
      case CoachAnswerRejected e -> turn.with(turn.status(), turn.body(), version);
      case CoachAnswered e ->
          turn.with(
              TurnStatus.ANSWERED,
              turn.body().answered(e.answer().readable().orElse(null), e.by(), e.charged(), e.at()),
              version);
      case CoachRefused e ->
          turn.with(TurnStatus.REFUSED, turn.body().refused(e.reached(), e.at()), version);
      case CoachAnswerStopped e ->
          turn.with(
              TurnStatus.STOPPED,
              turn.body().stopped(e.shown().readable().orElse(null), e.at()),
              version);
    };
  }

  private static TurnRow asked(CoachAsked e, long version) {
    UUID conversation = e.conversationId().value();
    return new TurnRow(
        conversation,
        e.turn().value(),
        e.person().value(),
        TurnStatus.WAITING,
        e.at(),
        TurnBody.asked(e.tone(), e.question().readable().orElse(null)),
        version);
  }
}
