package vigor.identity.edge.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestDirectory;
import vigor.membership.command.Tier;

@EdgeTest
class CallLimitsTest {
  private static final Mono<Integer> SIXTY = Mono.just(60);

  private final DatabaseClient database;
  private final DerivedSecret secret;
  private final String subject = "test:" + UUID.randomUUID();

  CallLimitsTest(DatabaseClient database, DerivedSecret secret) {
    this.database = database;
    this.secret = secret;
  }

  @Test
  void two_nodes_together_let_through_what_one_minute_allows() {
    CallLimits one = node();
    CallLimits two = node();

    Long through = Flux.merge(calls(one, 200), calls(two, 200)).filter(ok -> ok).count().block();

    assertThat(through).isBetween(60L, 62L);
  }

  @Test
  void an_empty_bucket_fills_again() {
    CallLimits node = node();
    assertThat(calls(node, 100).filter(ok -> ok).count().block()).isGreaterThanOrEqualTo(60);
    pass("30 seconds");

    assertThat(calls(node(), 100).filter(ok -> ok).count().block()).isBetween(30L, 32L);
  }

  @Test
  void calls_of_one_do_not_use_up_calls_of_another() {
    CallLimits node = node();
    calls(node, 100).blockLast();

    assertThat(node.take("test:" + UUID.randomUUID(), SIXTY).thenReturn(true).block()).isTrue();
  }

  @Test
  void whoever_calls_too_often_is_told_when_to_come_back(
      @Autowired Browser browser, @Autowired People people) {
    PersonId person = new PersonId(UUID.randomUUID());
    empty("person:" + person);

    browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(people.as(person))
        .exchange()
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueMatches("Retry-After", "[12]")
        .expectBody()
        .jsonPath("$.limit")
        .isEqualTo("calls_per_minute");
  }

  @Test
  void a_higher_tier_may_call_more_often(
      @Autowired Browser browser, @Autowired People people, @Autowired TestDirectory directory) {
    PersonId premium = new PersonId(UUID.randomUUID());
    directory.give(premium, Tier.PREMIUM);

    assertThat(ask(browser, people, premium)).isEqualTo(800).isGreaterThan(600);
  }

  private static long ask(Browser browser, People people, PersonId person) {
    String token = people.token(person, UUID.randomUUID());
    var crowd = browser.crowd(16);
    return Objects.requireNonNull(
        Flux.range(0, 800)
            .flatMap(
                i ->
                    crowd
                        .get()
                        .uri("/api/v1/nothing")
                        .headers(headers -> headers.setBearerAuth(token))
                        .exchangeToMono(
                            answer -> answer.releaseBody().thenReturn(answer.statusCode().value())),
                16)
            .filter(status -> status == 404)
            .count()
            .block());
  }

  /** Empty, and for so long that it does not matter how slow this machine is. */
  private void empty(String subject) {
    byte[] name = new Hmac(secret, "identity/limits").of(subject);
    database
        .sql(
            "insert into identity.call_budget (name, permits, at)"
                + " values (:name, 0, now() + interval '1 hour')")
        .bind("name", HexFormat.of().formatHex(name))
        .then()
        .block();
  }

  /** A node has leases of its own and shares nothing but the database. */
  private CallLimits node() {
    return new CallLimits(new CallBudget(database, secret), Clock.systemUTC());
  }

  private Flux<Boolean> calls(CallLimits node, int count) {
    return Flux.range(0, count)
        .flatMap(
            i ->
                node.take(subject, SIXTY)
                    .thenReturn(true)
                    .onErrorReturn(TooManyCalls.class, false));
  }

  private void pass(String time) {
    database
        .sql("update identity.call_budget set at = at - interval '" + time + "'")
        .then()
        .block();
  }
}
