package vigor.admin.domain.audit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.admin.command.audit.TrailViewId;
import vigor.admin.command.audit.TrailViewed;
import vigor.admin.command.audit.ViewTrail;
import vigor.kernel.domain.EventStream;

/** One look into the log: recorded before anything is shown. */
@AggregateRoot(type = "trail-view")
public final class TrailViewAggregate {
  @AggregateIdentifier private @Nullable TrailViewId id;

  TrailViewAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ViewTrail command) {
    PersonalDataIsOpenedForAReason.check(command);
    return EventStream.append(
        id != null
            ? List.of()
            : List.of(
                new TrailViewed(
                    command.id(),
                    command.scope(),
                    command.subject(),
                    command.personal(),
                    command.decision(),
                    command.at())));
  }

  @EventSourcingHandler
  void on(TrailViewed event) {
    id = event.id();
  }
}
