package vigor.identity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import vigor.identity.command.Role;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.RefreshToken;
import vigor.identity.edge.session.Session;
import vigor.identity.edge.session.TokenKeys;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.TestSecret;

/** What happens to access tokens when the key they are signed with is replaced. */
class TokenKeysTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

  private final Time time = new Time();
  private final AnnotationConfigApplicationContext node = node(time);

  @Test
  void a_token_signed_before_midnight_works_after_it_until_it_runs_out() {
    time.now = MIDNIGHT.minusSeconds(5);
    String before = token();

    time.now = MIDNIGHT.plus(Duration.ofMinutes(9));
    assertThat(accepts(before)).isTrue();
    time.now = MIDNIGHT.plus(Duration.ofMinutes(11));
    assertThat(accepts(before)).isFalse();
  }

  @Test
  void each_day_has_a_key_of_its_own_and_signs_with_no_other() {
    time.now = MIDNIGHT.minusSeconds(1);
    TokenKeys.TokenKey first = keys().signing();
    time.now = MIDNIGHT;
    TokenKeys.TokenKey second = keys().signing();

    assertThat(second.id()).isEqualTo("2026-03-02").isNotEqualTo(first.id());
    assertThat(second.secret().getEncoded()).isNotEqualTo(first.secret().getEncoded());
  }

  @Test
  void yesterdays_key_verifies_only_as_long_as_a_token_of_yesterday_can_live() {
    time.now = MIDNIGHT.plus(Duration.ofMinutes(10));
    assertThat(keys().verifying())
        .extracting(TokenKeys.TokenKey::id)
        .containsExactly("2026-03-01", "2026-03-02");
    time.now = MIDNIGHT.plus(Duration.ofMinutes(11));
    assertThat(keys().verifying()).extracting(TokenKeys.TokenKey::id).containsExactly("2026-03-02");
  }

  @Test
  void a_node_whose_clock_is_behind_accepts_what_another_signed_with_the_new_key() {
    time.now = MIDNIGHT.plusSeconds(1);
    String ahead = token();

    time.now = MIDNIGHT.minusSeconds(20);
    assertThat(accepts(ahead)).isTrue();
  }

  @Test
  void nobody_is_turned_away_while_the_key_changes() {
    for (int second = -120; second < 120; second++) {
      time.now = MIDNIGHT.plusSeconds(second);
      String token = token();
      assertThat(accepts(token)).isTrue();
      time.now = time.now.plus(Duration.ofMinutes(9));
      assertThat(accepts(token)).as("signed at %s seconds", second).isTrue();
    }
  }

  private boolean accepts(String token) {
    try {
      return node.getBean(ReactiveJwtDecoder.class).decode(token).block() != null;
    } catch (JwtException refused) {
      return false;
    }
  }

  private TokenKeys keys() {
    return node.getBean(TokenKeys.class);
  }

  private String token() {
    Session session =
        new Session(
            new PersonId(UUID.randomUUID()), UUID.randomUUID(), new RefreshToken("x"), Instant.MAX);
    return node.getBean(AccessTokens.class).issue(session, List.of(Role.USER)).value();
  }

  private static AnnotationConfigApplicationContext node(Clock clock) {
    AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
    node.registerBean(Clock.class, () -> clock);
    node.registerBean(DerivedSecret.class, () -> TestSecret::derive);
    node.register(TokenKeys.class, AccessTokens.class, AccessTokenVerification.class);
    node.refresh();
    return node;
  }

  private static final class Time extends Clock {
    private Instant now = MIDNIGHT;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
