package vigor.identity.edge.access;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import vigor.identity.command.Role;
import vigor.identity.edge.session.TokenTerms;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/** A verified access token, read once. */
final class CallerAuthentication extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  private CallerAuthentication(Caller caller, List<GrantedAuthority> roles) {
    super(roles);
    this.caller = caller;
    setAuthenticated(true);
  }

  /** Reads a token whose claims were verified; every claim used here is a required one. */
  static CallerAuthentication of(Jwt token) {
    Caller caller =
        new Caller(
            PersonId.of(required(token.getSubject())),
            UUID.fromString(required(token.getClaimAsString(TokenTerms.SESSION))),
            required(token.getExpiresAt()));
    return new CallerAuthentication(
        caller,
        required(token.getClaimAsStringList(TokenTerms.ROLES)).stream()
            .map(code -> authority(Role.of(code)))
            .toList());
  }

  private static <T> T required(@Nullable T claim) {
    return Objects.requireNonNull(claim, "verified tokens have every claim");
  }

  private static GrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.name());
  }

  boolean isAdministrator() {
    return getAuthorities().contains(authority(Role.ADMIN));
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
