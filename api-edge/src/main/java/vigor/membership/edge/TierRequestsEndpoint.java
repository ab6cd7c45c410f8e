package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.query.subscription.FindTierRequests;
import vigor.membership.query.subscription.GetTierRequest;
import vigor.membership.query.subscription.TierRequestPage;
import vigor.membership.query.subscription.TierRequestState;
import vigor.membership.query.subscription.TierRequestView;

/** Lets administrators see who wishes for a larger tier, and decide. */
@RestController
class TierRequestsEndpoint {
  private static final String ALL = "/api/v1/admin/tier-requests";

  private final Dispatch dispatch;
  private final Changes changes;
  private final Subscriptions subscriptions;
  private final Clock clock;

  TierRequestsEndpoint(
      Dispatch dispatch, Changes changes, Subscriptions subscriptions, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** Yes or no, and why. */
  record UpgradeDecision(@NotNull Boolean approved, @NotBlank @Size(max = 500) String reason) {}

  @GetMapping(ALL)
  Mono<TierRequestPage> requests(
      @RequestParam(required = false) @Nullable TierRequestState state,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindTierRequests(state, cursor, limit), TierRequestPage.class);
  }

  @PostMapping(ALL + "/{id}/decision")
  Mono<ResponseEntity<Object>> decide(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody UpgradeDecision decision) {
    TierRequestId request = new TierRequestId(id);
    return dispatch
        .ask(new GetTierRequest(request), TierRequestView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .flatMap(
            found ->
                changes.make(
                    new DecideUpgrade(
                        new SubscriptionId(found.person()),
                        request,
                        decision.approved(),
                        caller.person(),
                        decision.reason(),
                        clock.instant()),
                    caller.person(),
                    subscriptions.of(found.person())))
        .map(written -> Answers.written(HttpStatus.OK, written, URI.create(ALL)));
  }
}
