package vigor.profile.edge;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.profile.query.ProfileView;

/** Shows what the caller told so far. */
@RestController
class GetProfileEndpoint {
  private final ReadYourWrites readYourWrites;
  private final ProfileReadings readings;

  GetProfileEndpoint(ReadYourWrites readYourWrites, ProfileReadings readings) {
    this.readYourWrites = readYourWrites;
    this.readings = readings;
  }

  @GetMapping("/api/v1/users/profile")
  Mono<ResponseEntity<ProfileView>> get(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "-1") long minVersion) {
    return readYourWrites
        .read(minVersion, readings.profile(caller.person()))
        .map(view -> Answers.shown(view, view.version()));
  }
}
