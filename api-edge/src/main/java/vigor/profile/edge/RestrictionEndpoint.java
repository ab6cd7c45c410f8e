package vigor.profile.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.profile.command.ProfileId;
import vigor.profile.command.RestrictProcessing;
import vigor.profile.query.GetRestriction;
import vigor.profile.query.ProfileView;
import vigor.profile.query.RestrictionView;

/** Restricts the use of the caller's data to keeping it, and lifts that again. */
@RestController
class RestrictionEndpoint {
  private static final String PATH = "/api/v1/users/me/restriction";

  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final Clock clock;

  RestrictionEndpoint(Dispatch dispatch, ReadYourWrites readYourWrites, Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Mono<RestrictionView> restriction(@AuthenticationPrincipal Caller caller) {
    return find(caller);
  }

  @PutMapping(PATH)
  Mono<ResponseEntity<Object>> restrict(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody RestrictionRequest request) {
    RestrictProcessing command =
        new RestrictProcessing(
            new ProfileId(caller.person()), request.restricted(), clock.instant());
    Reading<RestrictionView> reading =
        new Reading<>(
            ProfileView.topic(caller.person()), () -> find(caller), RestrictionView::version);
    return readYourWrites
        .write(dispatch.send(command, caller.person()), reading)
        .map(written -> Answers.written(HttpStatus.OK, written, URI.create(PATH)));
  }

  private Mono<RestrictionView> find(Caller caller) {
    return dispatch.ask(new GetRestriction(caller.person()), RestrictionView.class);
  }

  /** Whether use is to be restricted. */
  record RestrictionRequest(@NotNull Boolean restricted) {}
}
