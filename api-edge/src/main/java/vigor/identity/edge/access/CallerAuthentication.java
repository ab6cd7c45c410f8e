package vigor.identity.edge.access;

import java.io.Serial;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import vigor.identity.command.Role;
import vigor.identity.edge.session.TokenTerms;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;
import vigor.kernel.edge.web.Caller;

/** A verified access token, read once. */
final class CallerAuthentication extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1L;

  /** Of persons who signed in themselves, not of their scripts. */
  private static final GrantedAuthority SIGNED_IN = new SimpleGrantedAuthority("SIGNED_IN");

  private final transient Caller caller;
  private final transient @Nullable Set<Scope> scopes;

  private CallerAuthentication(Caller caller, Collection<Role> roles, @Nullable Set<Scope> scopes) {
    super(
        Stream.concat(
                roles.stream().map(CallerAuthentication::authority),
                Stream.of(SIGNED_IN).filter(signedIn -> scopes == null))
            .toList());
    this.caller = caller;
    this.scopes = scopes;
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
        required(token.getClaimAsStringList(TokenTerms.ROLES)).stream().map(Role::of).toList(),
        null);
  }

  /** Somebody who brought an API token of these scopes. */
  static CallerAuthentication of(Caller caller, Collection<Role> roles, Set<Scope> scopes) {
    return new CallerAuthentication(caller, roles, scopes);
  }

  private static <T> T required(@Nullable T claim) {
    return Objects.requireNonNull(claim, "verified tokens have every claim");
  }

  private static GrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.name());
  }

  /** Whether a script with an API token is calling and not a person who signed in. */
  boolean isApiToken() {
    return scopes != null;
  }

  /** Whether an API token has the scope; of no token when there is no scope that would do. */
  boolean has(@Nullable Scope scope) {
    return scopes != null && scope != null && scopes.contains(scope);
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
