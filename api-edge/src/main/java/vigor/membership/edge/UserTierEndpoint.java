package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.membership.command.Tier;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;

/** The caller's tier with what is used of it; and, for administrators, anybody's tier to set. */
@RestController
class UserTierEndpoint {
  private static final String PATH = "/api/v1/users/tier";

  private final Dispatch dispatch;
  private final TierChanges changes;

  UserTierEndpoint(Dispatch dispatch, TierChanges changes) {
    this.dispatch = dispatch;
    this.changes = changes;
  }

  /** A tier and what is used of it. */
  record UserTierView(CurrentTierView tier, TierUsageView usage) {}

  /** Whose tier, which, and why. */
  record UserTierChange(
      @NotNull UUID userId, @NotNull Tier tier, @NotBlank @Size(max = 500) String reason) {}

  @GetMapping(PATH)
  Mono<UserTierView> tier(@AuthenticationPrincipal Caller caller) {
    return Mono.zip(
            dispatch.ask(new GetCurrentTier(caller.person()), CurrentTierView.class),
            dispatch.ask(new GetTierUsage(caller.person()), TierUsageView.class))
        .map(both -> new UserTierView(both.getT1(), both.getT2()));
  }

  /** Closed to all but administrators. */
  @PutMapping(PATH)
  Mono<ResponseEntity<Object>> change(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody UserTierChange change) {
    return changes.make(caller, new PersonId(change.userId()), change.tier(), change.reason());
  }
}
