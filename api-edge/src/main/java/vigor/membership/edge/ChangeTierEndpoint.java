package vigor.membership.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;
import vigor.membership.command.Tier;

/** An administrator puts a person into another tier. */
@RestController
class ChangeTierEndpoint {
  private final TierChanges changes;

  ChangeTierEndpoint(TierChanges changes) {
    this.changes = changes;
  }

  /** Another tier, and why. */
  record TierChange(@NotNull Tier tier, @NotBlank @Size(max = 500) String reason) {}

  @PutMapping("/api/v1/admin/users/{id}/tier")
  Mono<ResponseEntity<Object>> change(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody TierChange change) {
    return changes.make(caller, new PersonId(id), change.tier(), change.reason());
  }
}
