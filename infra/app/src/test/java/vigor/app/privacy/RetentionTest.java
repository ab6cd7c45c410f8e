package vigor.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.app.VigorTest;
import vigor.kernel.saga.Commands;
import vigor.privacy.saga.Activity;
import vigor.privacy.saga.RetentionEnd;
import vigor.privacy.saga.RetentionRound;
import vigor.privacy.saga.RetentionTerms;

/** Drives the days of three years by hand, on the real stores. */
@VigorTest
@ExtendWith(OutputCaptureExtension.class)
class RetentionTest {
  private static final RetentionTerms TERMS = new RetentionTerms(36, Period.ofDays(30));
  @LocalServerPort private int port;
  @Autowired private Activity activity;
  @Autowired private Commands commands;
  @Autowired private DataSource dataSource;

  @Test
  void an_account_nobody_uses_for_three_years_is_announced_and_a_month_later_erased()
      throws Exception {
    Somebody unused = Somebody.registers(address());
    Instant registered = Instant.now();
    round(registered.plus(Duration.ofDays(3 * 365 - 2)));
    assertThat(events(unused, "privacy.erasure-announced")).isZero();
    Instant late = registered.plus(Duration.ofDays(3 * 366));
    Awaitility.await("announced")
        .until(
            () -> {
              round(late);
              return events(unused, "privacy.erasure-announced") == 1;
            });
    round(late.plus(Duration.ofDays(1)));
    assertThat(events(unused, "privacy.erasure-announced")).as("announced once").isEqualTo(1);
    assertThat(events(unused, "privacy.erasure-requested")).isZero();
    end(unused, late.plus(Duration.ofDays(30)));
    assertThat(events(unused, "privacy.erasure-requested")).isEqualTo(1);
    assertThat(unused.api().get("auth/me").status()).isEqualTo(401);
  }

  @Test
  void who_comes_back_in_time_stays() throws Exception {
    Somebody returns = Somebody.registers(address());
    Instant late = Instant.now().plus(Duration.ofDays(3 * 366));
    Awaitility.await("announced")
        .until(
            () -> {
              round(late);
              return events(returns, "privacy.erasure-announced") == 1;
            });
    end(returns, Instant.now().plus(Duration.ofDays(30)));
    assertThat(events(returns, "privacy.erasure-called-off")).isEqualTo(1);
    assertThat(returns.logIn().status()).isEqualTo(200);
  }

  @Test
  void who_is_to_be_erased_is_told_once_and_how_to_stay(CapturedOutput log) throws Exception {
    Somebody unused = Somebody.registers(address());
    Instant late = Instant.now().plus(Duration.ofDays(3 * 366));
    Awaitility.await("announced")
        .until(
            () -> {
              round(late);
              return events(unused, "privacy.erasure-announced") == 1;
            });
    Awaitility.await("to be told").until(() -> comes("erasure-letter", unused));
    String told = "\"Your Vigor account is about to be erased\" for " + unused.id() + ": ";
    Awaitility.await("told").until(() -> log.getOut().contains(told));
    assertThat(log.getOut().lines().filter(line -> line.contains(told)))
        .singleElement()
        .asString()
        .endsWith("/login");
  }

  private void round(Instant now) {
    Optional<Instant> next = new RetentionRound(activity, TERMS, commands).due("house", now);
    assertThat(next).contains(now.plus(Duration.ofDays(1)));
  }

  private void end(Somebody person, Instant now) {
    new RetentionEnd(activity, TERMS, commands).due(person.id() + "/0", now);
  }

  /** Lets a deadline of the person come now; whether there is one. */
  private boolean comes(String name, Somebody person) {
    return JdbcClient.create(dataSource)
            .sql(
                "update llm.deadline set execution_time = now()"
                    + " where task_name = :name and task_instance like :person || '/%'")
            .param("name", name)
            .param("person", person.id().toString())
            .update()
        == 1;
  }

  private long events(Somebody person, String type) {
    return JdbcClient.create(dataSource)
        .sql(
            "select count(*) from eventstore.domain_event_entry"
                + " where aggregate_identifier = :stream and payload_type = :type")
        .param("stream", "account-" + person.id())
        .param("type", type)
        .query(Long.class)
        .single();
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
