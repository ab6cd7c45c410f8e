package vigor.app.operation.shadow;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The processor that keeps a read model up to date, and where it goes on from. Segments that
 * another node holds are taken from it: its next batch fails on its claim and is done again on the
 * new tables once the claim has timed out.
 */
record LiveProcessor(
    StreamingEventProcessor processor, JdbcClient jdbc, Serializer serializer, Clock clock) {

  void stop() {
    processor.shutDown();
  }

  void start() {
    processor.start();
  }

  /** In the transaction in which the tables change places; parked events are handled by then. */
  void continueFrom(@Nullable TrackingToken token, UUID operation) {
    if (token != null) {
      SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
      jdbc.sql(
              "update processing.token_entry set token = ?, token_type = ?, timestamp = ?,"
                  + " owner = case when owner is null then null else ? end"
                  + " where processor_name = ?")
          .params(
              stored.getData(),
              stored.getType().getName(),
              DateTimeUtils.formatInstant(clock.instant()),
              "replay-" + operation,
              processor.getName())
          .update();
    }
    jdbc.sql("delete from processing.dead_letter_entry where processing_group = ?")
        .params(processor.getName())
        .update();
  }
}
