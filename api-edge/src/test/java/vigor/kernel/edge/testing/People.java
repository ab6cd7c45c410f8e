package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vigor.identity.command.Role;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.RefreshToken;
import vigor.identity.edge.session.Session;
import vigor.kernel.command.PersonId;

/** Signs people in without passwords. */
@Component
public class People {
  private final AccessTokens tokens;

  People(AccessTokens tokens) {
    this.tokens = tokens;
  }

  /** The Authorization header of somebody new. */
  public Consumer<HttpHeaders> somebody() {
    return as(new PersonId(UUID.randomUUID()));
  }

  public Consumer<HttpHeaders> as(PersonId person) {
    String token = token(person, UUID.randomUUID());
    return headers -> headers.setBearerAuth(token);
  }

  /** The Authorization header of an administrator. */
  public Consumer<HttpHeaders> asAdmin(PersonId person) {
    String token = token(person, UUID.randomUUID(), List.of(Role.USER, Role.ADMIN));
    return headers -> headers.setBearerAuth(token);
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
