package vigor.identity.edge.session;

import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vigor.identity.command.Role;
import vigor.identity.edge.DerivedSecret;

/** Signs access tokens (RFC 9068): ten minutes, a pseudonym, roles, nothing personal. */
@Component
public class AccessTokens {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SecretKey key;
  private final Clock clock;

  AccessTokens(DerivedSecret secret, Clock clock) {
    this.key = TokenTerms.key(secret);
    this.clock = clock;
  }

  /** A token for a session with the roles the person has now. */
  public AccessToken issue(Session session, Collection<Role> roles) {
    Instant now = clock.instant();
    String token =
        Jwts.builder()
            .header()
            .type(TokenTerms.TYPE)
            .and()
            .issuer(TokenTerms.ISSUER)
            .audience()
            .add(TokenTerms.AUDIENCE)
            .and()
            .subject(session.person().toString())
            .id(UUID.randomUUID().toString())
            .claim("client_id", TokenTerms.CLIENT)
            .claim(TokenTerms.SESSION, session.family().toString())
            .claim(TokenTerms.ROLES, roles.stream().map(Role::code).sorted().toList())
            .issuedAt(Date.from(now))
            .notBefore(Date.from(now))
            .expiration(Date.from(now.plus(LIFE)))
            .signWith(key, Jwts.SIG.HS256)
            .compact();
    return new AccessToken(token, LIFE);
  }
}
