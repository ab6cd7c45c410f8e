package vigor.identity.edge.session;

import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vigor.identity.command.Role;

/** Signs access tokens (RFC 9068): ten minutes, a pseudonym, roles, nothing personal. */
@Component
public class AccessTokens {
  private final TokenKeys keys;
  private final Clock clock;

  AccessTokens(TokenKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** A token for a session with the roles the person has now. */
  public AccessToken issue(Session session, Collection<Role> roles) {
    Instant now = clock.instant();
    TokenKeys.TokenKey key = keys.signing();
    String token =
        Jwts.builder()
            .header()
            .type(TokenTerms.TYPE)
            .keyId(key.id())
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
            .expiration(Date.from(now.plus(TokenTerms.LIFE)))
            .signWith(key.secret(), Jwts.SIG.HS256)
            .compact();
    return new AccessToken(token, TokenTerms.LIFE);
  }
}
