package vigor.membership.domain.subscription;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.membership.command.subscription.ApplyDueChange;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.SubscriptionCommand;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TakeBillingNotice;

/** The event-sourced shell of {@link Subscription}; each handler returns the version reached. */
@AggregateRoot(type = "subscription")
public final class SubscriptionAggregate {
  @AggregateIdentifier private @Nullable SubscriptionId id;
  private Subscription subscription = Subscription.NONE;

  SubscriptionAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RequestUpgrade command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(DecideUpgrade command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(TakeBillingNotice command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ScheduleDowngrade command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(KeepTier command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ApplyDueChange command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(SubscriptionEvent event) {
    id = new SubscriptionId(event.person());
    subscription = subscription.evolve(event);
  }

  private long carryOut(SubscriptionCommand command) {
    return EventStream.append(SubscriptionDecisions.decide(command, subscription));
  }
}
