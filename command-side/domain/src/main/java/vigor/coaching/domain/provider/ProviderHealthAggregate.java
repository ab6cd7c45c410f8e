package vigor.coaching.domain.provider;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.ProviderHealth;
import vigor.coaching.command.provider.ProviderHealthChanged;
import vigor.coaching.command.provider.ProviderHealthId;
import vigor.coaching.command.provider.ReportProviderHealth;
import vigor.kernel.domain.EventStream;

/** How one model's provider is; everybody is well until told otherwise. */
@AggregateRoot(type = "provider-health")
public final class ProviderHealthAggregate {
  @AggregateIdentifier private @Nullable ProviderHealthId id;
  private ProviderHealth health = ProviderHealth.WELL;

  ProviderHealthAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReportProviderHealth command) {
    return EventStream.append(
        health.equals(command.health())
            ? List.of()
            : List.of(
                new ProviderHealthChanged(command.id().model(), command.health(), command.at())));
  }

  @EventSourcingHandler
  void on(ProviderHealthChanged event) {
    id = new ProviderHealthId(event.model());
    health = event.health();
  }
}
