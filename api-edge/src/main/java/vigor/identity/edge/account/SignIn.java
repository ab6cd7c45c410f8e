package vigor.identity.edge.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.AccessToken;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.ClientBinding;
import vigor.identity.edge.session.DeviceName;
import vigor.identity.edge.session.Session;
import vigor.identity.edge.session.SessionCookies;
import vigor.identity.edge.session.Sessions;
import vigor.kernel.edge.trace.TraceId;

/** The last step of registering, logging in and renewing: tokens in the answer and in cookies. */
@Component
class SignIn {
  private static final Logger SECURITY = LoggerFactory.getLogger("vigor.security");

  private final Sessions sessions;
  private final AccessTokens accessTokens;
  private final SessionCookies cookies;

  SignIn(Sessions sessions, AccessTokens accessTokens, SessionCookies cookies) {
    this.sessions = sessions;
    this.accessTokens = accessTokens;
    this.cookies = cookies;
  }

  /** Opens a new session. */
  Mono<SignedIn> open(SignedInUser user, ServerWebExchange exchange) {
    return sessions
        .open(
            user.id(),
            ClientBinding.of(exchange.getRequest()),
            DeviceName.of(exchange.getRequest()))
        .doOnNext(
            session ->
                SECURITY.info(
                    "{} session {} opened by {}",
                    TraceId.of(exchange).value(),
                    session.family(),
                    user.id()))
        .map(session -> answer(user, session, exchange));
  }

  /** Hands out fresh tokens for a session that goes on. */
  SignedIn answer(SignedInUser user, Session session, ServerWebExchange exchange) {
    AccessToken access = accessTokens.issue(session, user.roles());
    cookies.write(exchange, session, access);
    return new SignedIn(user, access.value(), access.life().toSeconds());
  }
}
