package vigor.identity.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.authentication.CredentialsExpiredException;
import reactor.core.publisher.Flux;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestSecret;

@EdgeTest
class SessionsTest {
  private static final String CLIENT = "aa".repeat(32);
  private static final String OTHER_CLIENT = "bb".repeat(32);

  private final DatabaseClient database;
  private final List<PersonId> alarmed = new ArrayList<>();

  SessionsTest(DatabaseClient database) {
    this.database = database;
  }

  @Test
  void fifty_renewals_with_one_token_at_once_make_one_successor() {
    Session opened = open();

    List<Session> renewed =
        Flux.range(0, 50)
            .flatMap(i -> sessions(Duration.ZERO).renew(opened.refreshToken(), CLIENT), 50)
            .collectList()
            .block();

    assertThat(renewed).hasSize(50);
    assertThat(renewed)
        .extracting(Session::refreshToken)
        .containsOnly(renewed.getFirst().refreshToken());
    assertThat(unusedTokens(opened)).isEqualTo(1);
  }

  @Test
  void a_client_that_lost_the_answer_gets_the_same_successor() {
    Session opened = open();
    Session renewed = renew(opened.refreshToken(), CLIENT, Duration.ZERO);

    assertThat(renew(opened.refreshToken(), CLIENT, Duration.ofSeconds(9))).isEqualTo(renewed);
  }

  @Test
  void a_spent_token_that_comes_back_later_ends_the_whole_session() {
    Session opened = open();
    Session renewed = renew(opened.refreshToken(), CLIENT, Duration.ZERO);

    assertThat(alarmed).isEmpty();
    assertOver(opened.refreshToken(), CLIENT, Duration.ofSeconds(11));
    assertThat(alarmed).containsExactly(opened.person());
    assertOver(renewed.refreshToken(), CLIENT, Duration.ofSeconds(12));
  }

  @Test
  void a_spent_token_from_another_client_ends_the_whole_session_at_once() {
    Session opened = open();
    Session renewed = renew(opened.refreshToken(), CLIENT, Duration.ZERO);

    assertOver(opened.refreshToken(), OTHER_CLIENT, Duration.ofSeconds(1));
    assertOver(renewed.refreshToken(), CLIENT, Duration.ofSeconds(2));
  }

  @Test
  void a_spent_token_whose_successor_is_spent_too_ends_the_whole_session() {
    Session opened = open();
    Session second = renew(opened.refreshToken(), CLIENT, Duration.ZERO);
    Session third = renew(second.refreshToken(), CLIENT, Duration.ZERO);

    assertOver(opened.refreshToken(), CLIENT, Duration.ofSeconds(1));
    assertOver(third.refreshToken(), CLIENT, Duration.ofSeconds(1));
  }

  @Test
  void a_session_ends_after_two_idle_weeks() {
    assertOver(open().refreshToken(), CLIENT, Duration.ofDays(15));
  }

  @Test
  void a_session_ends_after_thirty_days_however_busy() {
    Session session = open();
    for (int day = 10; day < 30; day += 10) {
      session = renew(session.refreshToken(), CLIENT, Duration.ofDays(day));
    }

    assertOver(session.refreshToken(), CLIENT, Duration.ofDays(31));
  }

  @Test
  void an_unknown_token_renews_nothing() {
    assertOver(RefreshToken.random(), CLIENT, Duration.ZERO);
  }

  @Test
  void no_token_is_stored_in_clear() {
    Session opened = open();
    String stored =
        database
            .sql(
                "select string_agg(t::text || f::text, '') as all_rows from identity.refresh_token"
                    + " t, identity.refresh_family f")
            .map(row -> row.get("all_rows", String.class))
            .one()
            .block();

    assertThat(stored).isNotEmpty().doesNotContain(opened.refreshToken().text());
  }

  private Session open() {
    return Objects.requireNonNull(
        sessions(Duration.ZERO).open(new PersonId(UUID.randomUUID()), CLIENT, "Test").block());
  }

  private Session renew(RefreshToken token, String client, Duration later) {
    return Objects.requireNonNull(sessions(later).renew(token, client).block());
  }

  private void assertOver(RefreshToken token, String client, Duration later) {
    assertThatThrownBy(() -> renew(token, client, later))
        .isInstanceOf(CredentialsExpiredException.class);
  }

  private Sessions sessions(Duration later) {
    Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    return new Sessions(new RefreshTokens(database), TestSecret::derive, alarmed::add, clock);
  }

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private long unusedTokens(Session session) {
    Long unused =
        database
            .sql(
                "select count(*) as unused from identity.refresh_token"
                    + " where family_id = :family and used_at is null")
            .bind("family", session.family())
            .map(row -> row.get("unused", Long.class))
            .one()
            .block();
    return unused == null ? 0 : unused;
  }
}
