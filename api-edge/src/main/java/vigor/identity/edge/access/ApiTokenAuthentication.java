package vigor.identity.edge.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.token.ApiTokens;
import vigor.identity.edge.token.TokenHolder;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Recognises API tokens. Roles are those the account has now; scopes can only take from them. */
@Component
class ApiTokenAuthentication implements ReactiveAuthenticationManager {
  /** Open streams end then and ask again, as those of access tokens do. */
  private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

  private final ApiTokens tokens;
  private final Dispatch dispatch;
  private final Clock clock;

  ApiTokenAuthentication(ApiTokens tokens, Dispatch dispatch, Clock clock) {
    this.tokens = tokens;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Override
  public Mono<Authentication> authenticate(Authentication authentication) {
    return Mono.just(authentication)
        .ofType(BearerTokenAuthenticationToken.class)
        .flatMap(presented -> tokens.use(presented.getToken()))
        .flatMap(
            holder ->
                dispatch
                    .ask(new GetAccount(holder.person()), AccountView.class)
                    .<Authentication>map(
                        account ->
                            CallerAuthentication.of(
                                caller(holder), account.roles(), holder.scopes())))
        .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("no such token")));
  }

  private Caller caller(TokenHolder holder) {
    Instant streamsEnd = clock.instant().plus(LONGEST_STREAM);
    return new Caller(
        holder.person(),
        holder.token(),
        holder.expiresAt().isBefore(streamsEnd) ? holder.expiresAt() : streamsEnd);
  }
}
