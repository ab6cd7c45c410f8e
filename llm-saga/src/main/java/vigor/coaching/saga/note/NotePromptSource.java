package vigor.coaching.saga.note;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;

/** Makes the question for a note from its stream; no prompt is stored anywhere. */
public final class NotePromptSource implements PromptSource {
  private final EventStore events;

  public NotePromptSource(EventStore events) {
    this.events = events;
  }

  @Override
  public String purpose() {
    return NotePrompt.PURPOSE;
  }

  @Override
  public Optional<LlmRequest> prompt(String subject) {
    return prompt(CoachNoteId.ofStream(subject));
  }

  Optional<LlmRequest> prompt(CoachNoteId note) {
    DomainEventStream stream = events.readEvents(note.toString());
    while (stream.hasNext()) {
      if (stream.next().getPayload() instanceof CoachNoteRequested asked) {
        return asked.shown().map(shown -> NotePrompt.of(asked, shown));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isUsable(String answer) {
    return !answer.isBlank();
  }
}
