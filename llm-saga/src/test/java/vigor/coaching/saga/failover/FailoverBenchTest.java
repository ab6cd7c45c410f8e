package vigor.coaching.saga.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Fault;
import vigor.coaching.fake.Received;
import vigor.coaching.fake.Recital;
import vigor.coaching.fake.Reply;

/**
 * The sixteen scenarios of Failover Bench 0.1. A test passes only where the bench would write
 * "pass": the caller has the whole answer (S13: the right error), and every check of conduct holds,
 * the advisory ones too.
 */
class FailoverBenchTest {
  private static final Profile PROFILE = Profile.chosen();
  private static final String SIXTY_WORDS =
      "one two three four five six seven eight nine ten ".repeat(6).strip();
  private static final Reply WHOLE = Recital.whole(SIXTY_WORDS);
  private static final Reply CUT = Recital.cut(SIXTY_WORDS, 40);
  private static final String PRIMARY = "fb-primary";

  private static EmbeddedPostgres postgres;

  private final FakeProvider primary = FakeProvider.started();
  private final FakeProvider fallback = FakeProvider.started().replies(WHOLE);
  private Chain chain;
  private Shim shim;

  @BeforeAll
  static void startDatabase() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
    DataSource database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void start() throws IOException {
    chain =
        new Chain(PROFILE, postgres.getPostgresDatabase(), primary.baseUrl(), fallback.baseUrl());
    shim = new Shim(chain);
  }

  /** The bench's last check: whatever happened, a healthy question is still answered. */
  @AfterEach
  void is_alive_after_it() throws Exception {
    isWhole(new Caller(shim.address()).ask(Chain.FALLBACK));
    shim.close();
    chain.close();
    primary.close();
    fallback.close();
  }

  @Test
  void s01_429_with_retry_after() throws Exception {
    primary.replies(Reply.status(429, "Retry-After: 2\r\n"), WHOLE);
    isWhole(ask());
    assertThat(primary.received()).hasSize(2);
    assertThat(gap(primary.received())).isGreaterThanOrEqualTo(Duration.ofMillis(1_800));
  }

  @Test
  void s02_429_without_retry_after_persistent() throws Exception {
    primary.replies(Reply.status(429));
    isWhole(ask());
    assertThat(primary.received()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void s03_500_once_then_healthy() throws Exception {
    primary.replies(Reply.status(500), WHOLE);
    isWhole(ask());
    assertThat(primary.received()).hasSize(2);
    assertThat(fallback.received()).isEmpty();
  }

  @Test
  void s04_503_persistent() throws Exception {
    primary.replies(Reply.status(503));
    isWhole(ask());
    assertThat(primary.received()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void s05_tcp_reset_before_headers() throws Exception {
    primary.replies(Reply.reset(), WHOLE);
    isWhole(ask());
  }

  @Test
  void s06_no_response_at_all() throws Exception {
    primary.replies(Reply.silence());
    Heard heard = ask();
    isWhole(heard);
    assertThat(heard.took()).isLessThan(PROFILE.budget());
    assertThat(primary.received()).hasSize(1);
  }

  @Test
  void s07_slow_first_token() throws Exception {
    primary.replies(Recital.late(SIXTY_WORDS, Math.toIntExact(PROFILE.silence().toMillis())));
    Heard heard = ask();
    isWhole(heard);
    assertThat(heard.took()).isLessThan(PROFILE.firstWord());
  }

  @Test
  void s08_stream_cut_mid_answer() throws Exception {
    primary.replies(CUT);
    isWhole(ask());
  }

  @Test
  void s09_stream_stalls() throws Exception {
    primary.replies(Recital.stalling(SIXTY_WORDS, 20, Math.toIntExact(PROFILE.stall().toMillis())));
    Heard heard = ask();
    isWhole(heard);
    assertThat(heard.took()).isLessThan(Duration.ofSeconds(45));
  }

  @Test
  void s10_malformed_chunk_in_the_stream() throws Exception {
    primary.replies(Recital.withRubbish(SIXTY_WORDS, 9));
    isWhole(ask());
  }

  @Test
  void s11_stream_ends_without_done() throws Exception {
    primary.replies(Recital.withoutMark(SIXTY_WORDS));
    Heard heard = ask();
    isWhole(heard);
    assertThat(heard.took()).isLessThan(Duration.ofSeconds(8));
    assertThat(fallback.received()).as("the whole answer was there").isEmpty();
  }

  @Test
  void s12_context_length_exceeded() throws Exception {
    primary.replies(error("context_length_exceeded"));
    isWhole(ask());
    assertThat(primary.received()).hasSize(1);
  }

  @Test
  void s13_content_filter_rejection() throws Exception {
    primary.replies(error("content_policy_violation"));
    Heard heard = ask();
    assertThat(heard.status()).isEqualTo(400);
    assertThat(heard.error()).isEqualTo("refused");
    assertThat(primary.received()).hasSize(1);
    assertThat(fallback.received()).isEmpty();
  }

  @Test
  void s14_fallback_target_rejects_prefill() throws Exception {
    primary.replies(CUT);
    isWhole(ask());
    assertThat(fallback.received())
        .hasSize(1)
        .noneMatch(request -> request.body().contains("\"assistant\""));
  }

  @Test
  void s15_primary_flaps_down_then_healthy() throws Exception {
    Instant recovery = chain.now().plusSeconds(60);
    primary.replies(
        Reply.chosen(() -> chain.now().isBefore(recovery) ? Fault.IS_OVERLOADED : WHOLE));
    Instant back = null;
    for (int request = 0; request < 20; request++) {
      Heard heard = ask();
      isWhole(heard);
      if (back == null && PRIMARY.equals(heard.model())) {
        back = chain.now();
      }
      chain.pass(Duration.ofSeconds(4));
    }
    assertThat(back).isBetween(recovery, recovery.plusSeconds(30));
    assertThat(primary.received().size()).as("one attempt a request and few more").isLessThan(20);
  }

  @Test
  void s16_fail_over_accounting() throws Exception {
    primary.replies(Reply.status(503));
    Heard heard = ask();
    isWhole(heard);
    assertThat(heard.model()).isEqualTo(Chain.FALLBACK);
    assertThat(primary.received()).hasSizeLessThanOrEqualTo(6);
    assertThat(primary.billed()).isEmpty();
    assertThat(chain.fallbacks()).isEqualTo(1);
  }

  private Heard ask() throws IOException, InterruptedException {
    return new Caller(shim.address()).ask(PRIMARY);
  }

  private static void isWhole(Heard heard) {
    assertThat(heard.error()).as("%s", heard).isNull();
    assertThat(heard.text()).isEqualTo(SIXTY_WORDS);
    assertThat(heard.done()).isTrue();
    assertThat(heard.usage()).isTrue();
  }

  private static Reply error(String code) {
    return Reply.body(400, "", "{\"error\":{\"message\":\"no\",\"code\":\"%s\"}}".formatted(code));
  }

  private static Duration gap(List<Received> attempts) {
    return Duration.ofNanos(attempts.get(1).nanos() - attempts.get(0).nanos());
  }
}
