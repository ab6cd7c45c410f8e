package vigor.membership.edge.billing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TakeBillingNotice;
import vigor.membership.query.subscription.FindSubscriber;
import vigor.membership.query.subscription.Subscriber;

/**
 * Hears of payments. Only the signature vouches for a message; one about a subscription nobody
 * knows is answered with 409, so that the provider tells it again once the first one came.
 */
@RestController
class WebhookEndpoint {
  private final Billing billing;
  private final Dispatch dispatch;
  private final Clock clock;

  WebhookEndpoint(Billing billing, Dispatch dispatch, Clock clock) {
    this.billing = billing;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @PostMapping("/api/v1/billing/webhook")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> hear(
      @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
      @RequestBody byte[] body) {
    return Mono.fromCallable(() -> billing.read(signature, body))
        .flatMap(Mono::justOrEmpty)
        .flatMap(message -> payer(message).flatMap(person -> take(person, message.notice())))
        .then();
  }

  /** An account must exist: a slip in a payment link must not make up a person. */
  private Mono<PersonId> payer(BillingMessage message) {
    PersonId named = message.person();
    Mono<PersonId> payer =
        named == null
            ? dispatch
                .ask(new FindSubscriber(message.notice().reference()), Subscriber.class)
                .map(Subscriber::person)
            : dispatch.ask(new GetAccount(named), AccountView.class).map(AccountView::id);
    return payer.switchIfEmpty(
        Mono.error(
            () ->
                CommandRefused.conflict(
                    "PayerIsKnown", null, "Nobody here is known by this subscription.")));
  }

  private Mono<Long> take(PersonId person, BillingNotice notice) {
    return dispatch.send(
        new TakeBillingNotice(new SubscriptionId(person), notice, clock.instant()), person);
  }
}
