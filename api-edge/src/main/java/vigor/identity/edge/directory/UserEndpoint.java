package vigor.identity.edge.directory;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.StandingId;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.identity.query.directory.UserSummary;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;

/**
 * Shows one person. With a reason it shows who it is and what they told about their health; that
 * look is an event before it is an answer.
 */
@RestController
class UserEndpoint {
  private final Directory directory;
  private final Dispatch dispatch;
  private final Changes changes;
  private final Clock clock;

  UserEndpoint(Directory directory, Dispatch dispatch, Changes changes, Clock clock) {
    this.directory = directory;
    this.dispatch = dispatch;
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping(UserPaths.ONE)
  Mono<UserDetail> user(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable @Size(max = 500) String reason) {
    PersonId person = new PersonId(id);
    return directory
        .get(person)
        .flatMap(
            user ->
                disclosed(caller, person, reason)
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .flatMap(disclosed -> detail(user, disclosed.orElse(null))));
  }

  private Mono<UserDetail> detail(UserSummary user, @Nullable DisclosedUser disclosed) {
    return Mono.zip(
            directory.standing(user.id()).read().get(),
            dispatch.ask(new GetTierUsage(user.id()), TierUsageView.class))
        .map(both -> new UserDetail(user, both.getT1(), both.getT2(), disclosed));
  }

  private Mono<DisclosedUser> disclosed(Caller caller, PersonId person, @Nullable String reason) {
    if (reason == null) {
      return Mono.empty();
    }
    DisclosePersonalData look =
        new DisclosePersonalData(new StandingId(person), caller.person(), reason, clock.instant());
    return changes
        .make(look, caller.person(), directory.standing(person))
        .then(
            Mono.zip(
                dispatch.ask(new GetAccount(person), AccountView.class),
                dispatch.ask(new GetProfile(person), ProfileView.class)))
        .map(
            told ->
                new DisclosedUser(told.getT1().email(), told.getT1().displayName(), told.getT2()));
  }
}
