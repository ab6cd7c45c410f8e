package vigor.admin.edge.operation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.admin.command.operation.OperationId;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.command.operation.RequestOperation;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;

/** Puts on record what an administrator is about to do. */
@Component
class OperationRecord {
  private final Dispatch dispatch;
  private final Clock clock;

  OperationRecord(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** The id under which it is on record from now on. */
  Mono<UUID> request(
      Caller caller, OperationKind kind, String processor, @Nullable String letter, String reason) {
    Instant now = clock.instant();
    UUID id = TimeOrderedId.at(now);
    RequestOperation command =
        new RequestOperation(
            new OperationId(id),
            kind,
            processor,
            letter,
            new Decision(caller.person(), reason.strip()),
            now);
    return dispatch.send(command, caller.person()).thenReturn(id);
  }
}
