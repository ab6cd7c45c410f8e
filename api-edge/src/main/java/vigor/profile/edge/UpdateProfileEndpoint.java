package vigor.profile.edge;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.profile.command.ProfileId;
import vigor.profile.command.UpdateProfile;
import vigor.profile.query.ProfileView;

/** Takes in what the caller states; each fact that differs becomes an event. */
@RestController
class UpdateProfileEndpoint {
  private static final URI HERE = URI.create("/api/v1/users/profile");

  private final Changes changes;
  private final ProfileReadings readings;
  private final Clock clock;

  UpdateProfileEndpoint(Changes changes, ProfileReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PutMapping("/api/v1/users/profile")
  Mono<ResponseEntity<Object>> update(
      @AuthenticationPrincipal Caller caller,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ProfileUpdate update) {
    Reading<ProfileView> profile = readings.profile(caller.person());
    UpdateProfile command =
        new UpdateProfile(new ProfileId(caller.person()), update.changes(), clock.instant());
    return changes
        .make(command, caller.person(), profile, ifMatch, profile)
        .map(written -> Answers.written(HttpStatus.OK, written, HERE));
  }
}
