package vigor.coaching.edge.chat;

import org.springframework.stereotype.Component;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.GetConversation;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;

/** How conversations are read back. */
@Component
class ConversationReadings {
  private final Dispatch dispatch;

  ConversationReadings(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<ConversationView> conversation(PersonId owner, ConversationId id) {
    return new Reading<>(
        ConversationView.topic(id),
        () -> dispatch.ask(new GetConversation(owner, id), ConversationView.class),
        ConversationView::version);
  }
}
