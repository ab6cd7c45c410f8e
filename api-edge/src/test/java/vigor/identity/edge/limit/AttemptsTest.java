package vigor.identity.edge.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.authentication.BadCredentialsException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class AttemptsTest {
  private final DatabaseClient database;
  private final DerivedSecret secret;
  private final Knocker somebody = Knocker.one("account", UUID.randomUUID().toString());

  AttemptsTest(DatabaseClient database, DerivedSecret secret) {
    this.database = database;
    this.secret = secret;
  }

  @Test
  void five_failures_are_free_and_the_sixth_attempt_waits_whichever_node_it_meets() {
    Attempts one = node();
    Attempts two = node();
    for (int i = 0; i < 5; i++) {
      assertThat(wrong(i % 2 == 0 ? one : two)).isEqualTo("wrong");
    }

    assertThat(wrong(one)).isEqualTo("wait");
    assertThat(right(two)).isEqualTo("wait");
  }

  @Test
  void a_hundred_guesses_at_once_get_five_answers() {
    Long answered =
        Flux.range(0, 100)
            .flatMap(
                i -> attempt(node(), Mono.error(new BadCredentialsException("wrong")), from(i)))
            .filter("wrong"::equals)
            .count()
            .block();

    assertThat(answered).isEqualTo(5);
  }

  @Test
  void the_wait_ends_and_grows_with_each_further_failure() {
    fail(5);
    pass("31 seconds");
    assertThat(wrong(node())).isEqualTo("wrong");
    pass("31 seconds");
    assertThat(wrong(node())).isEqualTo("wait");
    pass("30 seconds");
    assertThat(wrong(node())).isEqualTo("wrong");
  }

  @Test
  void nobody_waits_longer_than_a_quarter_of_an_hour() {
    fail(5);
    database.sql("update identity.attempt set failures = 1000").then().block();
    pass("16 minutes");

    assertThat(right(node())).isEqualTo("right");
  }

  @Test
  void success_forgets_the_failures_of_the_account() {
    fail(4);
    assertThat(right(node())).isEqualTo("right");
    fail(5);

    assertThat(wrong(node())).isEqualTo("wait");
  }

  @Test
  void our_own_trouble_is_nobodys_failure() {
    for (int i = 0; i < 10; i++) {
      assertThat(
              attempt(node(), Mono.error(new Overloaded(java.time.Duration.ZERO, null)), from(1))
                  .block())
          .isEqualTo("trouble");
    }
  }

  @Test
  void one_address_may_fail_twenty_times_whatever_accounts_it_tries() {
    Attempts node = node();
    ServerHttpRequest address = from(77);
    for (int i = 0; i < 20; i++) {
      assertThat(stranger(node, address)).isEqualTo("wrong");
    }

    assertThat(stranger(node, address)).isEqualTo("wait");
    assertThat(stranger(node, from(78))).isEqualTo("wrong");
  }

  private static String stranger(Attempts node, ServerHttpRequest address) {
    Knocker unknown = Knocker.one("account", UUID.randomUUID().toString());
    Mono<String> guess = Mono.error(new BadCredentialsException("wrong"));
    return Objects.requireNonNull(told(node.of(unknown, address, guess)).block());
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(wrong(node())).isEqualTo("wrong");
    }
  }

  private String wrong(Attempts node) {
    return Objects.requireNonNull(
        attempt(node, Mono.error(new BadCredentialsException("wrong")), from(1)).block());
  }

  private String right(Attempts node) {
    return Objects.requireNonNull(attempt(node, Mono.just("right"), from(2)).block());
  }

  private Mono<String> attempt(Attempts node, Mono<String> work, ServerHttpRequest request) {
    return told(node.of(somebody, request, work));
  }

  private static Mono<String> told(Mono<String> attempt) {
    return attempt
        .onErrorReturn(BadCredentialsException.class, "wrong")
        .onErrorReturn(TooManyAttempts.class, "wait")
        .onErrorReturn(Overloaded.class, "trouble");
  }

  /** Every test has a network of its own, so that only the last test counts addresses. */
  private ServerHttpRequest from(int host) {
    return MockServerHttpRequest.get("/")
        .remoteAddress(
            new java.net.InetSocketAddress(
                java.net.InetAddress.ofLiteral(
                    "2001:db8:"
                        + Integer.toHexString(somebody.hashCode() & 0xffff)
                        + ":"
                        + Integer.toHexString(host)
                        + "::1"),
                1))
        .build();
  }

  private Attempts node() {
    return new Attempts(new AttemptLog(database, secret), Clock.systemUTC());
  }

  private void pass(String time) {
    database
        .sql("update identity.attempt set last_at = last_at - interval '" + time + "'")
        .then()
        .block();
  }
}
