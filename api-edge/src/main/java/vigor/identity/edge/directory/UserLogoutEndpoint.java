package vigor.identity.edge.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.command.standing.EndSessions;
import vigor.identity.command.standing.StandingId;
import vigor.identity.edge.account.EveryWayIn;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;

/** Logs a person out everywhere, scripts and links on their way included. */
@RestController
class UserLogoutEndpoint {
  private final Directory directory;
  private final EveryWayIn everyWayIn;
  private final Changes changes;
  private final Clock clock;

  UserLogoutEndpoint(Directory directory, EveryWayIn everyWayIn, Changes changes, Clock clock) {
    this.directory = directory;
    this.everyWayIn = everyWayIn;
    this.changes = changes;
    this.clock = clock;
  }

  /** Why. */
  record ForcedLogout(@NotBlank @Size(max = 500) String reason) {}

  /** The ways in are shut first: told twice is better than told and not done. */
  @PostMapping(UserPaths.ONE + "/logout")
  Mono<ResponseEntity<Object>> logout(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @Valid @RequestBody ForcedLogout logout) {
    PersonId person = new PersonId(id);
    EndSessions command =
        new EndSessions(new StandingId(person), caller.person(), logout.reason(), clock.instant());
    return directory
        .get(person)
        .then(Mono.defer(() -> everyWayIn.shut(person)))
        .then(Mono.defer(() -> changes.make(command, caller.person(), directory.standing(person))))
        .map(written -> Answers.written(HttpStatus.OK, written, UserPaths.of(person)));
  }
}
