package vigor.membership.saga;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.BillingNoticeId;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TakeBillingNotice;
import vigor.membership.domain.AllowanceAggregate;
import vigor.membership.domain.subscription.SubscriptionAggregate;

/** The real aggregates, with the policies between them led along the log by hand. */
final class SubscriptionWorld {
  static final PersonId ANNA = new PersonId(new UUID(1, 1));
  static final SubscriptionId SUBSCRIPTION = new SubscriptionId(ANNA);

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final CommandBus bus = SimpleCommandBus.builder().build();
  private final Commands commands =
      new Commands(DefaultCommandGateway.builder().commandBus(bus).build());
  private final Map<String, Instant> deadlines = new TreeMap<>();
  private final Deadlines schedule = (name, id, at) -> deadlines.putIfAbsent(id, at);
  private final SubscriptionDue due = new SubscriptionDue(commands);
  private final List<AnnotationEventHandlerAdapter> policies =
      List.of(
          new AnnotationEventHandlerAdapter(new WhenSubscriptionMovesThenChangeTier(commands)),
          new AnnotationEventHandlerAdapter(new WhenSubscriptionHasAnEndThenSetDeadline(schedule)));
  private int read;

  SubscriptionWorld() {
    aggregate(SubscriptionAggregate.class);
    aggregate(AllowanceAggregate.class);
  }

  private <T> void aggregate(Class<T> type) {
    AggregateAnnotationCommandHandler.<T>builder()
        .aggregateType(type)
        .repository(EventSourcingRepository.builder(type).eventStore(store).build())
        .build()
        .subscribe(bus);
  }

  boolean accepted(Object command) throws Exception {
    boolean accepted = commands.accepted(command);
    followUp();
    return accepted;
  }

  /** A payment provider tells something that happened at {@code at}. */
  void told(
      String id, BillingFact fact, @Nullable Tier tier, @Nullable Instant paidUntil, Instant at)
      throws Exception {
    BillingNotice notice =
        new BillingNotice(new BillingNoticeId(id), fact, "sub_1", tier, paidUntil, at);
    accepted(new TakeBillingNotice(SUBSCRIPTION, notice, at));
  }

  /** The policies see again what they have seen, as after a crash before they noted their place. */
  void tellPoliciesAgain() throws Exception {
    read = 0;
    followUp();
  }

  /** Time passes until {@code now}; what is due by then is called, in its order. */
  void passUntil(Instant now) throws Exception {
    List<Map.Entry<String, Instant>> reached =
        deadlines.entrySet().stream()
            .filter(deadline -> !deadline.getValue().isAfter(now))
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList();
    for (Map.Entry<String, Instant> deadline : reached) {
      deadlines.remove(deadline.getKey());
      due.due(deadline.getKey(), deadline.getValue());
      followUp();
    }
  }

  List<TierChanged> tierChanges() {
    return log("allowance-" + ANNA).stream()
        .map(DomainEventMessage::getPayload)
        .filter(TierChanged.class::isInstance)
        .map(TierChanged.class::cast)
        .toList();
  }

  Tier tier() {
    return tierChanges().isEmpty() ? Tier.FREE : tierChanges().getLast().tier();
  }

  private void followUp() throws Exception {
    List<DomainEventMessage<?>> log = log(SUBSCRIPTION.toString());
    for (; read < log.size(); read++) {
      for (AnnotationEventHandlerAdapter policy : policies) {
        policy.handle(log.get(read));
      }
    }
  }

  private List<DomainEventMessage<?>> log(String stream) {
    List<DomainEventMessage<?>> all = new ArrayList<>();
    store.readEvents(stream).forEachRemaining(all::add);
    return all;
  }
}
