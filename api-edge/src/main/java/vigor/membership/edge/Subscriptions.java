package vigor.membership.edge;

import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.membership.query.subscription.GetSubscription;
import vigor.membership.query.subscription.SubscriptionView;

/** What a person pays for, as a view to wait for. */
@Component
class Subscriptions {
  private final Dispatch dispatch;

  Subscriptions(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<SubscriptionView> of(PersonId person) {
    return new Reading<>(
        SubscriptionView.topic(person),
        () -> dispatch.ask(new GetSubscription(person), SubscriptionView.class),
        SubscriptionView::version);
  }
}
