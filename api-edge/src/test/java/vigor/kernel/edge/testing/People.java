package vigor.kernel.edge.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vigor.identity.command.Role;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.RefreshToken;
import vigor.identity.edge.session.Session;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.token.ApiToken;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;

/** Signs people in without passwords. */
@Component
public class People {
  private final AccessTokens tokens;
  private final Sessions sessions;
  private final ApiTokens apiTokens;

  People(AccessTokens tokens, Sessions sessions, ApiTokens apiTokens) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.apiTokens = apiTokens;
  }

  /** The Authorization header of somebody new. */
  public Consumer<HttpHeaders> somebody() {
    return as(new PersonId(UUID.randomUUID()));
  }

  public Consumer<HttpHeaders> as(PersonId person) {
    String token = token(person, UUID.randomUUID());
    return headers -> headers.setBearerAuth(token);
  }

  /** The Authorization header of an administrator who has just given the password. */
  public Consumer<HttpHeaders> asAdmin(PersonId person) {
    Session session = sessions.open(person, "aa".repeat(32), "Test").block();
    String token =
        token(person, Objects.requireNonNull(session).family(), List.of(Role.USER, Role.ADMIN));
    return headers -> headers.setBearerAuth(token);
  }

  /** The Authorization header of somebody's script. */
  public Consumer<HttpHeaders> script(PersonId person, Scope scope) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    ApiToken token =
        new ApiToken(UUID.randomUUID(), "Test", List.of(scope), now, now.plusSeconds(600), null);
    String secret = Objects.requireNonNull(apiTokens.make(person, token).block());
    return headers -> headers.setBearerAuth(secret);
  }

  public String token(PersonId person, UUID session) {
    return token(person, session, List.of(Role.USER));
  }

  private String token(PersonId person, UUID session, List<Role> roles) {
    return tokens
        .issue(new Session(person, session, new RefreshToken("x"), Instant.now()), roles)
        .value();
  }
}
