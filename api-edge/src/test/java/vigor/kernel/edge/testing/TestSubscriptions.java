package vigor.kernel.edge.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.SubscriptionCommand;
import vigor.membership.command.subscription.TakeBillingNotice;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.query.subscription.FindSubscriber;
import vigor.membership.query.subscription.FindTierRequests;
import vigor.membership.query.subscription.GetSubscription;
import vigor.membership.query.subscription.GetTierRequest;
import vigor.membership.query.subscription.Subscriber;
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestPage;
import vigor.membership.query.subscription.TierRequestState;
import vigor.membership.query.subscription.TierRequestView;

/** Requests and payments, as domain and read model in one, as far as the edge needs them. */
@Component
public class TestSubscriptions {
  private final Map<PersonId, SubscriptionView> views = new ConcurrentHashMap<>();
  private final Map<TierRequestId, TierRequestView> requests = new ConcurrentHashMap<>();
  private final Map<String, PersonId> payers = new ConcurrentHashMap<>();
  private final List<SubscriptionCommand> commands = new CopyOnWriteArrayList<>();
  private final LiveUpdates live;

  TestSubscriptions(CommandBus bus, QueryBus queries, LiveUpdates live) {
    this.live = live;
    for (Class<?> type : SubscriptionCommand.class.getPermittedSubclasses()) {
      bus.subscribe(type.getName(), m -> handle((SubscriptionCommand) m.getPayload()));
    }
    queries.subscribe(
        GetSubscription.class.getName(),
        SubscriptionView.class,
        m -> view(((GetSubscription) m.getPayload()).owner()));
    queries.<@Nullable Subscriber>subscribe(
        FindSubscriber.class.getName(),
        Subscriber.class,
        m -> payer(((FindSubscriber) m.getPayload()).reference()));
    queries.<@Nullable TierRequestView>subscribe(
        GetTierRequest.class.getName(),
        TierRequestView.class,
        m -> requests.get(((GetTierRequest) m.getPayload()).id()));
    queries.subscribe(
        FindTierRequests.class.getName(),
        TierRequestPage.class,
        m -> new TierRequestPage(List.copyOf(requests.values()), null));
  }

  /** What was sent about a person, in order. */
  public List<SubscriptionCommand> about(PersonId person) {
    return commands.stream().filter(c -> c.subscriptionId().person().equals(person)).toList();
  }

  private @Nullable Subscriber payer(String reference) {
    PersonId person = payers.get(reference);
    return person == null ? null : new Subscriber(person);
  }

  private SubscriptionView view(PersonId person) {
    return views.getOrDefault(person, SubscriptionView.NONE);
  }

  private long handle(SubscriptionCommand command) {
    commands.add(command);
    PersonId person = command.subscriptionId().person();
    if (command instanceof RequestUpgrade request) {
      requests.put(
          request.requestId(),
          new TierRequestView(
              request.requestId(),
              person,
              request.from(),
              request.to(),
              TierRequestState.OPEN,
              request.at(),
              null,
              null,
              null));
    }
    if (command instanceof TakeBillingNotice taken) {
      payers.put(taken.notice().reference(), person);
    }
    SubscriptionView before = view(person);
    views.put(
        person,
        new SubscriptionView(
            null, null, null, null, null, requestOf(command, before), before.version() + 1));
    String topic = SubscriptionView.topic(person);
    live.changed(new ViewChange(topic, topic, before.version() + 1));
    return before.version() + 1;
  }

  private @Nullable TierRequestView requestOf(
      SubscriptionCommand command, SubscriptionView before) {
    return command instanceof RequestUpgrade request
        ? requests.get(request.requestId())
        : before.request();
  }
}
