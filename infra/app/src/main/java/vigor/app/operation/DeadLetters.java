package vigor.app.operation;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.kernel.command.CommandRefused;

/** Parked events: offered again or given up. Blocks. */
@Component
class DeadLetters {
  private static final String LETTER =
      "select dead_letter_id, processing_group, sequence_identifier, event_identifier"
          + " from processing.dead_letter_entry";

  private final EventProcessingConfiguration processing;
  private final JdbcClient jdbc;

  DeadLetters(EventProcessingConfiguration processing, JdbcClient jdbc) {
    this.processing = processing;
    this.jdbc = jdbc;
  }

  /** Where a parked event is. */
  record Place(
      String deadLetterId,
      String processingGroup,
      String sequenceIdentifier,
      String eventIdentifier) {}

  /** Throws {@link CommandRefused} when it is not parked any more. */
  Place place(String letter) {
    return find(letter)
        .orElseThrow(
            () -> CommandRefused.notFound("LetterIsParked", "This event is not parked any more."));
  }

  /** Offers it and those before it in its sequence; whether it is handled now. */
  boolean retry(Place letter) {
    String first =
        jdbc.sql(
                LETTER
                    + " where processing_group = ? and sequence_identifier = ?"
                    + " order by sequence_index limit 1")
            .params(letter.processingGroup(), letter.sequenceIdentifier())
            .query(Place.class)
            .single()
            .eventIdentifier();
    processing
        .sequencedDeadLetterProcessor(letter.processingGroup())
        .orElseThrow(() -> noQueue(letter))
        .process(parked -> parked.message().getIdentifier().equals(first));
    return find(letter.deadLetterId()).isEmpty();
  }

  /** Takes it out of its sequence; those behind it are tried next. Replays leave it out too. */
  void drop(Place letter) {
    jdbc.sql(
            "insert into processing.dropped_letter (processor, event_identifier) values (?, ?)"
                + " on conflict do nothing")
        .params(letter.processingGroup(), letter.eventIdentifier())
        .update();
    SequencedDeadLetterQueue<EventMessage<?>> queue =
        processing.deadLetterQueue(letter.processingGroup()).orElseThrow(() -> noQueue(letter));
    find(queue, letter).ifPresent(queue::evict);
  }

  private static Optional<? extends DeadLetter<? extends EventMessage<?>>> find(
      SequencedDeadLetterQueue<EventMessage<?>> queue, Place letter) {
    return StreamSupport.stream(
            queue.deadLetterSequence(letter.sequenceIdentifier()).spliterator(), false)
        .filter(parked -> parked.message().getIdentifier().equals(letter.eventIdentifier()))
        .findFirst();
  }

  private Optional<Place> find(String letter) {
    return jdbc.sql(LETTER + " where dead_letter_id = ?")
        .params(letter)
        .query(Place.class)
        .optional();
  }

  private static CommandRefused noQueue(Place letter) {
    return CommandRefused.notFound(
        "ProcessorParks", letter.processingGroup() + " is not on this node.");
  }
}
