package vigor.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.node.ObjectNode;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.platform.serialization.StoredMessageSerializer;

/** A person's own event log, one line of readable JSON for each event. */
final class PersonalEvents {
  private final EventStore store;
  private final PersonalStreams streams;
  private final StoredMessageSerializer serializer;

  PersonalEvents(EventStore store, PersonalStreams streams, StoredMessageSerializer serializer) {
    this.store = store;
    this.streams = streams;
    this.serializer = serializer;
  }

  void write(PersonId person, OutputStream out) throws IOException {
    for (String stream : streams.of(person)) {
      DomainEventStream events = store.readEvents(stream);
      while (events.hasNext()) {
        DomainEventMessage<?> event = events.next();
        if (event.getPayload() instanceof DomainEvent told && told.person().equals(person)) {
          out.write(line(event));
          out.write('\n');
        }
      }
    }
  }

  private byte[] line(DomainEventMessage<?> event) {
    ObjectNode line = serializer.getObjectMapper().createObjectNode();
    line.put("stream", event.getAggregateIdentifier());
    line.put("number", event.getSequenceNumber());
    line.put("at", event.getTimestamp().toString());
    line.put("event", serializer.typeForClass(event.getPayloadType()).getName());
    line.set("data", serializer.getObjectMapper().valueToTree(event.getPayload()));
    return serializer.getObjectMapper().writeValueAsBytes(line);
  }
}
