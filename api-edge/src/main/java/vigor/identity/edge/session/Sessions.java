package vigor.identity.edge.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.PersonId;

/**
 * Opens, renews and ends sessions.
 *
 * <p>A refresh token works once. Whoever brings a spent one holds a copy, so the whole family ends
 * (RFC 9700, 4.14); only the same client may repeat itself within seconds, and then gets the same
 * successor.
 */
@Component
public class Sessions {
  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
  private static final Duration LIFE = Duration.ofDays(30);

  private final RefreshTokens tokens;
  private final Hmac successors;
  private final SessionAlarm alarm;
  private final Clock clock;

  Sessions(RefreshTokens tokens, DerivedSecret secret, SessionAlarm alarm, Clock clock) {
    this.tokens = tokens;
    this.successors = new Hmac(secret, "identity/refresh-successor");
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Starts a session of a person who has just given the password, on one client. */
  public Mono<Session> open(PersonId person, String clientBinding, String device) {
    Instant now = clock.instant();
    Session session = new Session(person, UUID.randomUUID(), RefreshToken.random(), now.plus(LIFE));
    return tokens
        .forgetExpired(person, now)
        .then(tokens.open(session, clientBinding, device, now))
        .thenReturn(session);
  }

  /** What is stored about a token; empty when it is none of ours. */
  public Mono<KnownToken> find(RefreshToken token) {
    return tokens.find(token, token.successor(successors));
  }

  /** Exchanges a token; fails when the session is over, and ends it when the token was spent. */
  public Mono<Session> renew(RefreshToken token, String clientBinding) {
    Instant now = clock.instant();
    RefreshToken next = token.successor(successors);
    return tokens
        .rotate(token, next, now)
        .flatMap(
            won ->
                find(token)
                    .filterWhen(
                        known ->
                            won || known.mayRepeat(clientBinding, now)
                                ? Mono.just(true)
                                : end(known, now).thenReturn(false)))
        .map(known -> new Session(known.person(), known.family(), next, known.expiresAt()))
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("session is over")));
  }

  /** Ends a session with everything descending from it. */
  public Mono<Void> end(UUID family) {
    return tokens.revoke(family, clock.instant());
  }

  /** Ends every session of a person. */
  public Mono<Void> endAll(PersonId person) {
    return tokens.revokeAll(person, clock.instant());
  }

  /** Whether a session was ended before its time; one that is not kept was not. */
  public Mono<Boolean> isEnded(UUID family) {
    return tokens.isRevoked(family);
  }

  /** When each of these people last opened or renewed a session, as far as that is kept (UTC). */
  public Mono<Map<PersonId, Instant>> lastSeen(Collection<PersonId> people) {
    return people.isEmpty() ? Mono.just(Map.of()) : tokens.lastIssued(people);
  }

  private Mono<Void> end(KnownToken known, Instant now) {
    if (known.isAlive(now) && known.usedAt() != null) {
      LOG.warn("a spent refresh token came back; session {} is ended", known.family());
      return tokens.revoke(known.family(), now).doOnSuccess(ended -> alarm.copied(known.person()));
    }
    return known.revoked() ? Mono.empty() : tokens.revoke(known.family(), now);
  }
}
