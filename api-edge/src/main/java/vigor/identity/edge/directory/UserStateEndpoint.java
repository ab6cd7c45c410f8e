package vigor.identity.edge.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vigor.identity.command.standing.DisableAccount;
import vigor.identity.command.standing.EnableAccount;
import vigor.identity.command.standing.StandingCommand;
import vigor.identity.command.standing.StandingId;
import vigor.identity.edge.account.EveryWayIn;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;

/**
 * Disables an account or enables it again. Both shut every way in, so that none is open again which
 * a crash between the two steps left open.
 */
@RestController
class UserStateEndpoint {
  private final Directory directory;
  private final EveryWayIn everyWayIn;
  private final Changes changes;
  private final Clock clock;

  UserStateEndpoint(Directory directory, EveryWayIn everyWayIn, Changes changes, Clock clock) {
    this.directory = directory;
    this.everyWayIn = everyWayIn;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whether the account may not be used, and why. */
  record StateChange(@NotNull Boolean disabled, @NotBlank @Size(max = 500) String reason) {}

  @PutMapping(UserPaths.ONE + "/state")
  Mono<ResponseEntity<Object>> change(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody StateChange change) {
    PersonId person = new PersonId(id);
    return directory
        .get(person)
        .then(
            Mono.defer(
                () ->
                    changes.make(
                        command(caller, person, change),
                        caller.person(),
                        directory.standing(person))))
        .flatMap(written -> everyWayIn.shut(person).thenReturn(written))
        .map(written -> Answers.written(HttpStatus.OK, written, UserPaths.of(person)));
  }

  private StandingCommand command(Caller caller, PersonId person, StateChange change) {
    StandingId id = new StandingId(person);
    return change.disabled()
        ? new DisableAccount(id, caller.person(), change.reason(), clock.instant())
        : new EnableAccount(id, caller.person(), change.reason(), clock.instant());
  }
}
