package vigor.coaching.edge.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.membership.command.MicroUsd;

/**
 * Takes what providers billed. Each attempt is judged for itself, and sending the same bill again
 * changes nothing.
 */
@RestController
class ReconciliationEndpoint {
  private static final int MOST = 500;
  private static final long DEAREST = 1_000_000_000L;

  private final Dispatch dispatch;
  private final Clock clock;

  ReconciliationEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** What one attempt cost by the bill, in micro-USD. */
  record BilledAttempt(
      @NotNull UUID callId,
      @NotNull @Min(1) Integer attempt,
      @NotNull @Min(0) @Max(DEAREST) Long costMicroUsd) {

    ReconcileAttemptCost command(Clock clock) {
      return new ReconcileAttemptCost(
          new LlmCallId(callId), attempt, new MicroUsd(costMicroUsd), clock.instant());
    }
  }

  @PostMapping("/api/v1/admin/costs/reconciliations")
  Mono<ReconciliationView> reconcile(
      @AuthenticationPrincipal Caller caller,
      @RequestBody @Size(min = 1, max = MOST) List<@Valid BilledAttempt> bill) {
    return Flux.fromIterable(bill)
        .concatMap(billed -> reconcile(caller, billed))
        .collectList()
        .map(ReconciliationView::new);
  }

  private Mono<ReconciledAttempt> reconcile(Caller caller, BilledAttempt billed) {
    return dispatch
        .send(billed.command(clock), caller.person())
        .map(version -> ReconciledAttempt.taken(billed.callId(), billed.attempt()))
        .onErrorResume(
            CommandRefused.class,
            refused ->
                Mono.just(
                    ReconciledAttempt.refused(
                        billed.callId(), billed.attempt(), refused.refusal())));
  }
}
