package vigor.admin.edge.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.command.audit.TrailViewId;
import vigor.admin.command.audit.ViewTrail;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;

/** Records a look into the log; only what comes after it may show anything. */
@Component
class TrailViews {
  private final Dispatch dispatch;
  private final Clock clock;

  TrailViews(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** Completes once the look is stored; fails when personal data was asked for without a reason. */
  Mono<Void> record(
      Caller caller, TrailScope scope, String subject, boolean personal, @Nullable String reason) {
    Instant now = clock.instant();
    String why = Objects.requireNonNullElse(reason, "").strip();
    ViewTrail command =
        new ViewTrail(
            new TrailViewId(TimeOrderedId.at(now)),
            scope,
            subject,
            personal,
            new Decision(caller.person(), why),
            now);
    return dispatch.send(command, caller.person()).then();
  }
}
