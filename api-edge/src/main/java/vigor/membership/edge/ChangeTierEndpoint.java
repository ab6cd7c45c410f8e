package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.Tier;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;

/** An administrator puts a person into another tier. */
@RestController
class ChangeTierEndpoint {
  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  ChangeTierEndpoint(Dispatch dispatch, Changes changes, Clock clock) {
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  /** Another tier, and why. */
  record TierChange(@NotNull Tier tier, @NotBlank @Size(max = 500) String reason) {}

  @PutMapping("/api/v1/admin/users/{id}/tier")
  Mono<ResponseEntity<Object>> change(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody TierChange change) {
    PersonId person = new PersonId(id);
    ChangeTier command =
        new ChangeTier(
            new AllowanceId(person),
            change.tier(),
            caller.person().toString(),
            change.reason().strip(),
            clock.instant());
    return dispatch
        .ask(new GetAccount(person), AccountView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .then(Mono.defer(() -> changes.make(command, caller.person(), tier(person))))
        .map(
            written ->
                Answers.written(
                    HttpStatus.OK, written, URI.create("/api/v1/admin/users/" + id + "/tier")));
  }

  private Reading<CurrentTierView> tier(PersonId person) {
    return new Reading<>(
        CurrentTierView.topic(person),
        () -> dispatch.ask(new GetCurrentTier(person), CurrentTierView.class),
        CurrentTierView::version);
  }
}
