package vigor.identity.edge.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vigor.identity.edge.DerivedSecret;

/**
 * The keys of access tokens: a new one each day (UTC), derived and not stored, so that all nodes
 * turn at the same moment and nobody has to do anything. Yesterday's still verifies as long as a
 * token signed with it can live; so nobody is signed out. One party signs and verifies, hence they
 * are symmetric (ADR 8).
 */
@Component
public final class TokenKeys {
  private final DerivedSecret secret;
  private final Clock clock;
  private volatile List<TokenKey> known = List.of();

  TokenKeys(DerivedSecret secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** A key and the name that tokens call it by: its day. */
  public record TokenKey(String id, SecretKey secret) {
    @Override
    public String toString() {
      return "TokenKey[" + id + "]";
    }
  }

  /** The one key tokens are signed with now. */
  public TokenKey signing() {
    return of(day(clock.instant()));
  }

  /** The keys that good tokens may be signed with: one, or two around midnight. */
  public List<TokenKey> verifying() {
    Instant now = clock.instant();
    return Stream.of(oldest(now), now.plus(TokenTerms.SKEW))
        .map(TokenKeys::day)
        .distinct()
        .map(this::of)
        .toList();
  }

  private static Instant oldest(Instant now) {
    return now.minus(TokenTerms.LIFE).minus(TokenTerms.SKEW);
  }

  private TokenKey of(LocalDate day) {
    String id = day.toString();
    return known.stream().filter(key -> key.id().equals(id)).findFirst().orElseGet(() -> make(id));
  }

  /** Two nodes or threads that make the same one make it alike. */
  private TokenKey make(String id) {
    byte[] bits = secret.derive("identity/access-token/" + id);
    TokenKey key = new TokenKey(id, new SecretKeySpec(bits, "HmacSHA256"));
    known =
        Stream.concat(known.stream().skip(Math.max(0, known.size() - 1)), Stream.of(key)).toList();
    return key;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
