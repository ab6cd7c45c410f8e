package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Written;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.kernel.edge.web.TimeOrderedId;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.edge.billing.Billing;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestView;

/**
 * Takes a wish for a larger tier. Nothing is given here: where payments are set up the answer says
 * where to pay, else an administrator decides.
 */
@RestController
class UpgradeEndpoint {
  private final Dispatch dispatch;
  private final Changes changes;
  private final Subscriptions subscriptions;
  private final Billing billing;
  private final Clock clock;

  UpgradeEndpoint(
      Dispatch dispatch,
      Changes changes,
      Subscriptions subscriptions,
      Billing billing,
      Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.subscriptions = subscriptions;
    this.billing = billing;
    this.clock = clock;
  }

  /** Which tier. */
  record UpgradeWish(@NotNull Tier tier) {}

  /**
   * What happens next.
   *
   * @param checkoutUrl where to pay; null when an administrator decides
   * @param message the same in a sentence
   * @param request null when the view is not there yet
   */
  record UpgradeAnswer(
      @Nullable URI checkoutUrl, String message, @Nullable TierRequestView request) {}

  @PostMapping("/api/v1/tiers/upgrade")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<UpgradeAnswer> upgrade(
      @AuthenticationPrincipal Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
      @Valid @RequestBody UpgradeWish wish) {
    Instant now = clock.instant();
    TierRequestId id = new TierRequestId(key == null ? TimeOrderedId.at(now) : key);
    return dispatch
        .ask(new GetCurrentTier(caller.person()), CurrentTierView.class)
        .map(
            current ->
                new RequestUpgrade(
                    new SubscriptionId(caller.person()), id, current.tier(), wish.tier(), now))
        .flatMap(
            command -> changes.make(command, caller.person(), subscriptions.of(caller.person())))
        .map(written -> answer(caller, wish, written));
  }

  private UpgradeAnswer answer(Caller caller, UpgradeWish wish, Written<SubscriptionView> written) {
    URI checkout = billing.checkout(caller.person(), wish.tier()).orElse(null);
    SubscriptionView view = written.view();
    return new UpgradeAnswer(
        checkout,
        checkout == null
            ? "An administrator of this house decides; you will see it here."
            : "The tier is yours as soon as the payment has come in.",
        view == null ? null : view.request());
  }
}
