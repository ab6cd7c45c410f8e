package vigor.identity.edge.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.EmailClaims;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSort;
import vigor.membership.command.Tier;

/** Lists people; the path is closed to all but administrators. Names are only hinted at. */
@RestController
class UsersEndpoint {
  private final Directory directory;
  private final EmailClaims claims;

  UsersEndpoint(Directory directory, EmailClaims claims) {
    this.directory = directory;
    this.claims = claims;
  }

  @GetMapping(UserPaths.ALL)
  Mono<UserPage> users(
      @RequestParam(required = false) @Nullable @Size(max = 254) String email,
      @RequestParam(required = false) @Nullable @Size(max = 80) String name,
      @RequestParam(required = false) @Nullable Tier tier,
      @RequestParam(required = false) @Nullable UserState state,
      @RequestParam(defaultValue = "registered") UserSort sort,
      @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return directory.find(
        new FindUsers(
            email == null || email.isBlank() ? null : claims.claimFor(email),
            name,
            tier,
            state == null ? null : state == UserState.DISABLED,
            sort,
            cursor,
            limit));
  }
}
