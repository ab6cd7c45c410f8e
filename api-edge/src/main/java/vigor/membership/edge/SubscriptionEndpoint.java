package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.SubscriptionCommand;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.edge.billing.Billing;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;
import vigor.membership.query.subscription.SubscriptionView;

/** Shows what the caller pays for, and lets the caller leave a tier or stay after all. */
@RestController
class SubscriptionEndpoint {
  private static final String DOWNGRADE = "/api/v1/tiers/downgrade";

  private final Dispatch dispatch;
  private final Changes changes;
  private final Subscriptions subscriptions;
  private final Billing billing;
  private final Clock clock;

  SubscriptionEndpoint(
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

  /** Which tier to go down to. */
  record DowngradeWish(@NotNull Tier tier) {}

  /**
   * A subscription, and where payments are ended.
   *
   * @param portalUrl null when nothing is paid or the address is not known
   */
  record SubscriptionAnswer(SubscriptionView subscription, @Nullable URI portalUrl) {}

  @GetMapping("/api/v1/tiers/subscription")
  Mono<SubscriptionAnswer> subscription(@AuthenticationPrincipal Caller caller) {
    return subscriptions.of(caller.person()).read().get().map(this::answer);
  }

  /** At the end of the month as the windows of the person have it. */
  @PostMapping(DOWNGRADE)
  Mono<ResponseEntity<Object>> leave(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody DowngradeWish wish) {
    return dispatch
        .ask(new GetTierUsage(caller.person()), TierUsageView.class)
        .map(
            usage ->
                new ScheduleDowngrade(
                    new SubscriptionId(caller.person()),
                    usage.tier(),
                    wish.tier(),
                    usage.month().resetsAt(),
                    clock.instant()))
        .flatMap(command -> make(caller, command));
  }

  @DeleteMapping(DOWNGRADE)
  Mono<ResponseEntity<Object>> stay(@AuthenticationPrincipal Caller caller) {
    return make(caller, new KeepTier(new SubscriptionId(caller.person()), clock.instant()));
  }

  private Mono<ResponseEntity<Object>> make(Caller caller, SubscriptionCommand command) {
    return changes
        .make(command, caller.person(), subscriptions.of(caller.person()))
        .map(
            written ->
                Answers.written(HttpStatus.OK, written, URI.create("/api/v1/tiers/subscription")));
  }

  private SubscriptionAnswer answer(SubscriptionView view) {
    return new SubscriptionAnswer(
        view, view.paidTier() == null ? null : billing.portal().orElse(null));
  }
}
