package vigor.profile.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.kernel.query.ViewChange;
import vigor.profile.command.BodyWeightMeasured;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.profile.command.EquipmentListed;
import vigor.profile.command.Goal;
import vigor.profile.command.GoalsChosen;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.HealthScreeningAnswered;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.Injury;
import vigor.profile.command.ProcessingRestricted;
import vigor.profile.command.RestrictionLifted;
import vigor.profile.command.ScheduleChosen;
import vigor.profile.query.BodyMetricsView;
import vigor.profile.query.BodyWeightPoint;
import vigor.profile.query.ConsentHistoryView;
import vigor.profile.query.Consents;
import vigor.profile.query.GetBodyMetrics;
import vigor.profile.query.GetConsentHistory;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.strength.Weight;

class ProfileProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final Instant T = Instant.parse("2026-03-02T08:00:00Z");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final EventFeed feed =
      new EventFeed(database, new ProfileProjector(database.jdbc(), new Announcements(updates)));
  private final ProfileQueries queries = new ProfileQueries(database.reads());

  @Test
  void taking_back_consent_to_health_data_takes_it_out_of_every_view_and_a_replay_keeps_it_out() {
    Injuries knee = new Injuries(List.of(new Injury(BodySite.KNEE, Severity.MILD, "note")));
    feed.each(
        new ConsentGiven(ANNA, ConsentPurpose.HEALTH_DATA, "1", T),
        new GoalsChosen(ANNA, List.of(Goal.STRENGTH), T),
        new InjuriesReported(ANNA, Personal.of(knee), T),
        weighing(ANNA, "80", T),
        weighing(BEN, "90", T));
    assertThat(profile(ANNA).injuries()).isNotEmpty();
    feed.batch(
        List.of(
            weighing(ANNA, "81", T.plusSeconds(1)),
            new ConsentWithdrawn(ANNA, ConsentPurpose.HEALTH_DATA, T)));

    assertThat(profile(ANNA).injuries()).isNull();
    assertThat(profile(ANNA).bodyWeightKg()).isNull();
    assertThat(profile(ANNA).goals()).containsExactly(Goal.STRENGTH);
    assertThat(profile(BEN).bodyWeightKg()).isEqualTo(90);
    Map<String, String> before = database.fingerprints();
    assertThat(feed.replay(2)).isNotNull();
    assertThat(database.fingerprints()).isEqualTo(before);
  }

  @Test
  void while_use_is_restricted_consents_count_as_not_given_and_everything_else_stays() {
    feed.each(
        new ConsentGiven(ANNA, ConsentPurpose.HEALTH_DATA, "1", T),
        new ConsentGiven(ANNA, ConsentPurpose.LLM, "1", T),
        new ConsentGiven(ANNA, ConsentPurpose.ANALYTICS, "1", T),
        new ProcessingRestricted(ANNA, T));
    assertThat(profile(ANNA).consents()).isEqualTo(new Consents(true, false, false));
    feed.each(new RestrictionLifted(ANNA, T));
    assertThat(profile(ANNA).consents()).isEqualTo(new Consents(true, true, true));
  }

  @Test
  void a_person_who_told_nothing_has_an_empty_profile() {
    ProfileView profile = profile(ANNA);

    assertThat(profile.version()).isEqualTo(-1);
    assertThat(profile.equipment()).isNull();
    assertThat(profile.intensityLimited()).isTrue();
    assertThat(profile.missing())
        .containsExactly("goals", "fitnessLevel", "equipment", "daysPerWeek");
  }

  @Test
  void the_latest_statement_of_each_kind_counts() {
    feed.batch(
        List.of(
            new GoalsChosen(ANNA, List.of(Goal.STRENGTH), T),
            new GoalsChosen(ANNA, List.of(Goal.MUSCLE_GAIN, Goal.MOBILITY), T),
            new EquipmentListed(ANNA, Set.of(Equipment.RACK, Equipment.BARBELL), T),
            new ScheduleChosen(ANNA, 3, 45, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), T),
            new GoalsChosen(BEN, List.of(Goal.FAT_LOSS), T)));

    ProfileView profile = profile(ANNA);

    assertThat(profile.goals()).containsExactly(Goal.MUSCLE_GAIN, Goal.MOBILITY);
    assertThat(profile.equipment()).containsExactly(Equipment.BARBELL, Equipment.RACK);
    assertThat(profile.preferredDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(profile.missing()).containsExactly("fitnessLevel");
    assertThat(profile.version()).isEqualTo(3);
    assertThat(updates.changes())
        .containsExactly(
            new ViewChange("profile:" + ANNA, "profile:" + ANNA, 3),
            new ViewChange("profile:" + BEN, "profile:" + BEN, 0));
  }

  @Test
  void the_body_weight_weighed_last_counts_and_not_the_one_entered_last() {
    feed.each(weighing(ANNA, "71.5", T.plusSeconds(3600)), weighing(ANNA, "70", T));

    assertThat(profile(ANNA).bodyWeightKg()).isEqualTo(71.5);
    assertThat(profile(ANNA).version()).isEqualTo(1);
    assertThat(queries.handle(new GetBodyMetrics(ANNA)).join().weights())
        .containsExactly(
            new BodyWeightPoint(T, 70), new BodyWeightPoint(T.plusSeconds(3600), 71.5));
  }

  @Test
  void consent_is_what_was_said_last_and_its_history_stays() {
    feed.each(
        new ConsentGiven(ANNA, ConsentPurpose.HEALTH_DATA, "v1", T),
        new ConsentWithdrawn(ANNA, ConsentPurpose.HEALTH_DATA, T.plusSeconds(1)),
        new ConsentGiven(ANNA, ConsentPurpose.LLM, "v1", T.plusSeconds(2)));

    assertThat(profile(ANNA).consents()).isEqualTo(new Consents(false, true, false));
    assertThat(queries.handle(new GetConsentHistory(ANNA)).join().items())
        .extracting(ConsentHistoryView.Entry::given)
        .containsExactly(true, false, true);
  }

  @Test
  void intensity_is_limited_until_every_question_is_answered_with_no() {
    feed.each(screening(new HealthScreening(false, false, false, false, false, false, null)));
    assertThat(profile(ANNA).intensityLimited()).isTrue();

    feed.each(screening(new HealthScreening(false, false, false, false, false, false, false)));
    assertThat(profile(ANNA).intensityLimited()).isFalse();
  }

  @Test
  void erased_facts_read_as_nothing_and_the_profile_says_so() {
    feed.each(
        new InjuriesReported(ANNA, Personal.erased(), T),
        new BodyWeightMeasured(ANNA, Personal.erased(), T));

    assertThat(profile(ANNA).erased()).isTrue();
    assertThat(profile(ANNA).injuries()).isNull();
    assertThat(profile(ANNA).bodyWeightKg()).isNull();
    assertThat(queries.handle(new GetBodyMetrics(ANNA)).join())
        .isEqualTo(new BodyMetricsView(List.of(), 1));
  }

  private ProfileView profile(PersonId person) {
    return queries.handle(new GetProfile(person)).join();
  }

  private static BodyWeightMeasured weighing(PersonId person, String kg, Instant at) {
    return new BodyWeightMeasured(person, Personal.of(new Weight(new BigDecimal(kg))), at);
  }

  private static HealthScreeningAnswered screening(HealthScreening answers) {
    return new HealthScreeningAnswered(ANNA, Personal.of(answers), T);
  }
}
