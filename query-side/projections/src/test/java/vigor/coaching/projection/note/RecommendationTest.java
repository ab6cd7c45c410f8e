package vigor.coaching.projection.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.query.note.GetRecommendations;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.coaching.query.note.RecommendationList;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.Injuries;
import vigor.profile.command.InjuriesReported;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.Reason;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.projection.plan.SamplePlan;

/** Today is Wednesday, 1 April 2026; the last whole week begins on 23 March. */
class RecommendationTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Instant ACCEPTED = Instant.parse("2026-03-02T06:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-04-01T12:00:00Z");
  private int session;
  private int set;

  @Test
  void who_told_nothing_is_asked_for_what_a_plan_needs() {
    Recommendation first = all().getFirst();
    assertThat(first.code()).isEqualTo(RecommendationCode.COMPLETE_PROFILE);
    assertThat(first.link()).isEqualTo("/me");
    assertThat(first.facts()).singleElement().extracting("id").isEqualTo("gap-1");
  }

  @Test
  void a_plan_without_a_session_waits_for_its_first() {
    plan(ACCEPTED);
    assertThat(all())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo(RecommendationCode.COME_BACK);
              assertThat(it.title()).isEqualTo("Do the first session");
            });
  }

  @Test
  void a_muscle_short_of_its_minimum_for_two_weeks_gets_two_sets_more() {
    plan(Instant.parse("2026-03-30T06:00:00Z"));
    squats("2026-03-17", 3);
    squats("2026-03-24", 5);
    Recommendation more = only(RecommendationCode.ADD_SETS);
    assertThat(more.title()).isEqualTo("Add 2 sets of quads a week");
    assertThat(more.reason())
        .isEqualTo(
            "Quads: 5 hard sets in the week of 23 Mar 2026, 3 the week before."
                + " From about 8 a week it grows; add at most 2 a week.");
    assertThat(more.facts().getFirst().text()).startsWith("Quads: 5 hard sets");
  }

  @Test
  void one_short_week_asks_for_nothing() {
    plan(Instant.parse("2026-03-30T06:00:00Z"));
    squats("2026-03-17", 8);
    squats("2026-03-24", 5);
    assertThat(codes()).containsExactly(RecommendationCode.KEEP_GOING);
  }

  @Test
  void an_easier_week_of_the_plan_is_no_shortage() {
    plan(Instant.parse("2026-03-16T06:00:00Z"));
    squats("2026-03-17", 3);
    squats("2026-03-24", 5);
    assertThat(codes()).doesNotContain(RecommendationCode.ADD_SETS);
  }

  @Test
  void more_than_most_recover_from_for_two_weeks_is_taken_back() {
    plan(Instant.parse("2026-03-30T06:00:00Z"));
    squats("2026-03-17", 21);
    squats("2026-03-24", 23);
    assertThat(only(RecommendationCode.TAKE_SETS_OFF).title())
        .isEqualTo("Take 3 sets of quads off a week");
  }

  @Test
  void a_pause_of_ten_days_is_met_with_a_light_session() {
    plan(ACCEPTED);
    squats("2026-03-22", 8);
    assertThat(only(RecommendationCode.COME_BACK).reason())
        .startsWith("The last session was on 22 Mar 2026, 10 days ago.")
        .doesNotContainIgnoringCase("missed");
  }

  @Test
  void nine_days_are_no_pause() {
    plan(ACCEPTED);
    squats("2026-03-23", 8);
    assertThat(codes()).doesNotContain(RecommendationCode.COME_BACK);
  }

  @Test
  void a_limit_told_later_asks_for_another_exercise() {
    planOf(new ExerciseId("barbell-back-squat"));
    consent();
    Injury knee = new Injury(BodySite.KNEE, Severity.SEVERE, "secret words");
    side.feed()
        .each(new InjuriesReported(ANNA, Personal.of(new Injuries(List.of(knee))), ACCEPTED));
    Recommendation swap = only(RecommendationCode.SWAP_EXERCISE);
    assertThat(swap.title()).isEqualTo("Swap barbell-back-squat");
    assertThat(swap.reason()).contains("knee", "often better tolerated");
    assertThat(swap.toString()).doesNotContain("secret words");
  }

  @Test
  void a_body_weight_of_two_weeks_ago_is_old_and_a_newer_one_is_not() {
    plan(ACCEPTED);
    consent();
    squats("2026-03-31", 8);
    side.feed().batch(new Diary(ANNA).weigh("2026-03-18", 80).events());
    assertThat(only(RecommendationCode.WEIGH_IN).reason()).contains("18 Mar 2026, 14 days ago");
    side.feed().batch(new Diary(ANNA).weigh("2026-03-19", 80).events());
    assertThat(codes()).doesNotContain(RecommendationCode.WEIGH_IN);
  }

  @Test
  void without_consent_to_health_data_nobody_is_asked_for_body_weight() {
    plan(ACCEPTED);
    assertThat(codes()).doesNotContain(RecommendationCode.WEIGH_IN);
  }

  @Test
  void a_steep_climb_of_load_asks_for_an_easier_week() {
    plan(Instant.parse("2026-03-30T06:00:00Z"));
    for (int week = 0; week < 4; week++) {
      squats(LocalDate.parse("2026-02-24").plusWeeks(week).toString(), 8, 40);
    }
    squats("2026-03-24", 8, 61);
    assertThat(only(RecommendationCode.EASIER_WEEK).reason())
        .startsWith("Load last week 427, mean of the 4 weeks before 280 (effort times minutes).")
        .doesNotContain("injury");
  }

  @Test
  void half_as_much_again_is_no_steep_climb() {
    plan(Instant.parse("2026-03-30T06:00:00Z"));
    for (int week = 0; week < 4; week++) {
      squats(LocalDate.parse("2026-02-24").plusWeeks(week).toString(), 8, 40);
    }
    squats("2026-03-24", 8, 60);
    assertThat(codes()).doesNotContain(RecommendationCode.EASIER_WEEK);
  }

  @Test
  void of_somebody_else_nothing_is_seen() {
    plan(ACCEPTED);
    RecommendationList other =
        side.ask(new GetRecommendations(new PersonId(new UUID(1, 2))), RecommendationList.class);
    assertThat(other.items().getFirst().code()).isEqualTo(RecommendationCode.COMPLETE_PROFILE);
  }

  private void plan(Instant accepted) {
    side.feed()
        .each(
            SamplePlan.requested(ANNA, accepted),
            SamplePlan.generated(ANNA, accepted),
            new PlanAccepted(SamplePlan.ID, ANNA, accepted));
  }

  private void planOf(ExerciseId exercise) {
    Reason why =
        new Reason("exercise", "Sample", "fits", new TreeMap<>(Map.of()), "test", List.of());
    PlanExercise only = new PlanExercise(exercise, 3, 5, 8, 8, 180, null, List.of(), List.of(why));
    PlanContent content =
        new PlanContent(
            "Legs",
            "full body",
            List.of(new PlanDay("d1", "Day 1", null, 40, List.of(only))),
            List.of(),
            List.of());
    side.feed()
        .each(
            SamplePlan.requested(ANNA, ACCEPTED),
            new PlanGenerated(
                SamplePlan.ID,
                ANNA,
                new PlanSource("local", null),
                "no provider is configured",
                Personal.of(content),
                ACCEPTED),
            new PlanAccepted(SamplePlan.ID, ANNA, ACCEPTED));
  }

  private void consent() {
    side.feed().each(new ConsentGiven(ANNA, ConsentPurpose.HEALTH_DATA, "v1", ACCEPTED));
  }

  private void squats(String day, int sets) {
    squats(day, sets, 40);
  }

  private void squats(String day, int sets, int minutes) {
    Diary one = new Diary(ANNA).session(++session, day);
    for (int i = 0; i < sets; i++) {
      one.log(++set, Gym.SQUAT, 8, 60, 8.0);
    }
    side.feed().batch(one.finish(minutes, 7.0).events());
  }

  private Recommendation only(RecommendationCode code) {
    List<Recommendation> found = all().stream().filter(it -> it.code() == code).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<RecommendationCode> codes() {
    return all().stream().map(Recommendation::code).toList();
  }

  private List<Recommendation> all() {
    return side.ask(new GetRecommendations(ANNA), RecommendationList.class).items();
  }
}
