package vigor.app.operation.shadow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Lets the projectors of one group tell the whole log again to shadow tables. */
final class ShadowReplay implements AutoCloseable {
  private static final int BATCH = 500;

  private final BlockingStream<TrackedEventMessage<?>> events;
  private final List<AnnotationEventHandlerAdapter> projectors;
  private final SpringTransactionManager transactions;
  private final ToldAgain told;
  private @Nullable TrackingToken token;

  ShadowReplay(
      BlockingStream<TrackedEventMessage<?>> fromTheFirst,
      ShadowProjectors all,
      String group,
      DataSource dataSource,
      ToldAgain told) {
    ShadowDataSource shadow = new ShadowDataSource(dataSource);
    this.events = fromTheFirst;
    this.projectors = all.handlers(group, new JdbcTemplate(shadow));
    this.told = told;
    this.transactions = new SpringTransactionManager(new JdbcTransactionManager(shadow));
  }

  /** Handles all that can be read now, telling after each batch how far it came. */
  void catchUp(LongConsumer progress) throws InterruptedException {
    while (events.hasNextAvailable()) {
      List<EventMessage<?>> batch = new ArrayList<>();
      while (batch.size() < BATCH && events.hasNextAvailable()) {
        TrackedEventMessage<?> event = events.nextAvailable();
        token = event.trackingToken();
        if (isWanted(event)) {
          batch.add(event);
        }
      }
      handle(batch);
      progress.accept(position());
    }
  }

  private boolean isWanted(TrackedEventMessage<?> event) {
    return projectors.stream().anyMatch(projector -> projector.canHandle(event))
        && told.includes(event);
  }

  /** Everything up to here is in the shadow tables; null before the first event. */
  @Nullable TrackingToken token() {
    return token;
  }

  @Override
  public void close() {
    events.close();
  }

  private long position() {
    return token == null ? -1 : token.position().orElse(-1);
  }

  private void handle(List<EventMessage<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(batch);
    unitOfWork.attachTransaction(transactions);
    EventMessage<?>[] last = {batch.getFirst()};
    ResultMessage<?> result =
        unitOfWork.executeWithResult(
            () -> {
              EventMessage<?> event = unitOfWork.getMessage();
              last[0] = event;
              for (AnnotationEventHandlerAdapter projector : projectors) {
                projector.handle(event);
              }
              return null;
            });
    if (result.isExceptional()) {
      throw ReplayFailed.at(last[0], result.exceptionResult());
    }
  }
}
