package vigor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.analytics.command.PlanRated;
import vigor.analytics.command.PlanRatingId;
import vigor.analytics.query.AdminAnalyticsView;
import vigor.analytics.query.GetAdminAnalytics;
import vigor.analytics.query.GetMeasure;
import vigor.analytics.query.Granularity;
import vigor.analytics.query.Measure;
import vigor.analytics.query.MeasureRow;
import vigor.analytics.query.MeasureView;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.command.ErasureRequested;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;

class AnalyticsProjectionTest {
  private static final Instant T = Instant.parse("2026-11-23T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed = new EventFeed(database, new AnalyticsProjector(database.jdbc()));
  private final AnalyticsQueries queries =
      new AnalyticsQueries(
          database.reads(), Clock.fixed(T.plus(Duration.ofDays(30)), ZoneOffset.UTC));

  @Test
  void only_what_people_do_after_they_agreed_is_counted() {
    register(12);
    for (int n = 1; n <= 12; n++) {
      finish(n, 1, T);
      agree(n);
      finish(n, 2, T);
    }
    MeasureRow sessions = only(Measure.SESSIONS, Granularity.DAY);
    assertThat(sessions.people()).isEqualTo(12);
    assertThat(sessions.value()).isEqualTo(12.0);
    assertThat(only(Measure.SESSION_MINUTES, Granularity.MONTH).value()).isEqualTo(40.0);
  }

  @Test
  void who_takes_it_back_leaves_nothing_but_the_day_of_registration() {
    register(11);
    for (int n = 1; n <= 11; n++) {
      agree(n);
      finish(n, 1, T);
    }
    assertThat(only(Measure.SESSIONS, Granularity.DAY).value()).isEqualTo(11.0);
    feed.batch(
        List.of(
            finished(1, 7, T),
            new ConsentWithdrawn(person(1), ConsentPurpose.ANALYTICS, T),
            finished(1, 8, T)));
    assertThat(only(Measure.SESSIONS, Granularity.DAY).people()).isEqualTo(10);
    assertThat(only(Measure.SESSIONS, Granularity.DAY).value()).isEqualTo(10.0);
    assertThat(count("analytics_day where person = '" + person(1) + "'")).isZero();
    assertThat(only(Measure.NEW_PEOPLE, Granularity.DAY).value()).isEqualTo(11.0);
  }

  @Test
  void who_is_erased_is_counted_nowhere_and_the_rest_is_hidden_when_it_becomes_small() {
    register(11);
    for (int n = 1; n <= 11; n++) {
      agree(n);
      finish(n, 1, T);
    }
    erase(1);
    assertThat(only(Measure.SESSIONS, Granularity.DAY).people()).isEqualTo(10);
    assertThat(only(Measure.SESSIONS, Granularity.DAY).value()).isEqualTo(10.0);
    assertThat(only(Measure.NEW_PEOPLE, Granularity.DAY).value()).isEqualTo(10.0);
    erase(2);
    assertThat(only(Measure.SESSIONS, Granularity.DAY).suppressed()).isTrue();
    for (String table : List.of("analytics_person", "analytics_day", "analytics_plan")) {
      assertThat(count(table + " where person in ('" + person(1) + "', '" + person(2) + "')"))
          .as(table)
          .isZero();
    }
    var live = database.fingerprints();
    feed.replay(500).replay(3);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  @Test
  void nine_people_are_hidden() {
    register(9);
    for (int n = 1; n <= 9; n++) {
      agree(n);
      finish(n, 1, T);
    }
    MeasureRow hidden = only(Measure.SESSIONS, Granularity.DAY);
    assertThat(hidden.suppressed()).isTrue();
    assertThat(hidden.value()).isNull();
  }

  @Test
  void three_workouts_a_week_and_retention_are_shares_of_people() {
    register(10);
    for (int n = 1; n <= 10; n++) {
      agree(n);
      int sessions = n <= 7 ? 3 : 1;
      for (int s = 0; s < sessions; s++) {
        finish(n, 10 * n + s, T.plus(Duration.ofDays(s)));
      }
      if (n <= 4) {
        finish(n, 1_000 + n, T.plus(Duration.ofDays(8)));
      }
    }
    List<MeasureRow> weeks = rows(Measure.THREE_WORKOUTS, Granularity.WEEK);
    assertThat(weeks.getFirst().suppressed()).as("hidden with the week of four").isTrue();
    MeasureRow back =
        rows(Measure.RETENTION, Granularity.WEEK).stream()
            .filter(row -> "+01".equals(row.group()))
            .findFirst()
            .orElseThrow();
    assertThat(back.people()).isEqualTo(10);
    assertThat(back.value()).isEqualTo(0.4);
  }

  @Test
  void the_speed_and_the_stars_of_plans_are_measured() {
    register(10);
    for (int n = 1; n <= 10; n++) {
      agree(n);
      PlanId plan = new PlanId(new UUID(7, n));
      feed.each(
          new PlanRequested(plan, person(n), false, Personal.erased(), null, T),
          new PlanGenerated(
              plan,
              person(n),
              new PlanSource("local", null),
              "because",
              Personal.erased(),
              T.plusMillis(n <= 8 ? 900 : 3_000)),
          new PlanRated(new PlanRatingId(plan), person(n), Personal.of(n <= 6 ? 5 : 2), T));
    }
    assertThat(only(Measure.PLAN_SPEED, Granularity.DAY).value()).isEqualTo(0.8);
    assertThat(only(Measure.PLAN_SATISFACTION, Granularity.DAY).value()).isEqualTo(0.6);
    assertThat(only(Measure.PLAN_STARS, Granularity.DAY).value()).isEqualTo(3.8);
  }

  @Test
  void every_measure_answers_page_by_page_and_a_replay_gives_the_same_rows() {
    register(10);
    for (int n = 1; n <= 10; n++) {
      agree(n);
      finish(n, 1, T);
      finish(n, 2, T.plus(Duration.ofDays(1)));
    }
    for (Measure measure : Measure.values()) {
      assertThat(rows(measure, Granularity.MONTH)).as("%s", measure).isNotNull();
    }
    MeasureView first = ask(Measure.SESSIONS, Granularity.DAY, null, 1);
    MeasureView second = ask(Measure.SESSIONS, Granularity.DAY, first.next(), 1);
    assertThat(first.items()).extracting(MeasureRow::period).containsExactly(DAY);
    assertThat(second.items()).extracting(MeasureRow::period).containsExactly(DAY.plusDays(1));
    assertThat(second.next()).isNull();
    var live = database.fingerprints();
    feed.replay(500).replay(3);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  @Test
  void administrators_see_the_house_at_a_glance() {
    register(3);
    agree(1);
    finish(1, 1, T);
    AdminAnalyticsView view = queries.handle(new GetAdminAnalytics(DAY, DAY)).join();
    assertThat(view.registered()).isEqualTo(3);
    assertThat(view.agreed()).isEqualTo(1);
    assertThat(view.opened()).isEqualTo(3);
    assertThat(view.sessions()).isEqualTo(1);
    assertThat(view.aiMicroUsd()).isZero();
  }

  private void register(int people) {
    for (int n = 1; n <= people; n++) {
      feed.each(
          new AccountRegistered(
              person(n),
              new EmailClaimId("%064x".formatted(n)),
              Personal.erased(),
              Personal.erased(),
              T));
    }
  }

  private void agree(int n) {
    feed.each(new ConsentGiven(person(n), ConsentPurpose.ANALYTICS, "1", T));
  }

  private void erase(int n) {
    feed.each(
        new ErasureRequested(
            person(n),
            new EmailClaimId("%064x".formatted(n)),
            new ErasureReceiptId(new UUID(5, n)),
            ErasureCause.REQUESTED,
            T));
  }

  private void finish(int n, int workout, Instant at) {
    feed.each(finished(n, workout, at));
  }

  private static WorkoutFinished finished(int n, int workout, Instant at) {
    return new WorkoutFinished(new WorkoutId(new UUID(n, workout)), person(n), 40, null, null, at);
  }

  private MeasureRow only(Measure measure, Granularity by) {
    List<MeasureRow> rows = rows(measure, by);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private List<MeasureRow> rows(Measure measure, Granularity by) {
    return ask(measure, by, null, 1_000).items();
  }

  private MeasureView ask(Measure measure, Granularity by, @Nullable String cursor, int limit) {
    return queries.handle(new GetMeasure(measure, by, DAY, DAY.plusDays(20), cursor, limit)).join();
  }

  private long count(String rows) {
    Long found =
        database.jdbc().queryForObject("select count(*) from read_model." + rows, Long.class);
    return found == null ? -1 : found;
  }

  private static PersonId person(int n) {
    return new PersonId(new UUID(1, n));
  }
}
