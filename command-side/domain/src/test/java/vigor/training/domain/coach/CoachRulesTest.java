package vigor.training.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.catalogue.Strain;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.domain.prescription.Weekdays;

class CoachRulesTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private static final Briefs GYM = Briefs.gym();
  private final LocalCoach coach = new LocalCoach(CATALOGUE);

  @Test
  void strength_asks_for_fewer_repetitions_than_endurance() {
    PlanExercise strong = first(plan(GYM.goals(Goal.STRENGTH)));
    PlanExercise enduring = first(plan(GYM.goals(Goal.ENDURANCE)));
    assertThat(strong.repsHigh()).isLessThan(enduring.repsLow());
    assertThat(strong.restSeconds()).isGreaterThan(enduring.restSeconds());
  }

  @Test
  void several_goals_are_blended_with_the_first_weighing_most() {
    int strength = first(plan(GYM.goals(Goal.STRENGTH))).repsLow();
    int growth = first(plan(GYM.goals(Goal.MUSCLE_GAIN))).repsLow();
    int both = first(plan(GYM.goals(Goal.STRENGTH, Goal.MUSCLE_GAIN))).repsLow();
    assertThat(both).isGreaterThan(strength).isLessThan(growth);
  }

  @Test
  void before_clearance_everything_is_light_and_nothing_asks_to_hold_the_breath() {
    assertThat(exercises(plan(GYM.notCleared())))
        .allMatch(e -> e.targetRpe() <= 6)
        .allMatch(e -> !loaded(e) || e.repsLow() >= 10)
        .noneMatch(e -> known(e).strains().contains(Strain.BREATH_HOLD));
  }

  @Test
  void under_eighteen_there_is_no_maximal_effort() {
    assertThat(exercises(plan(GYM.goals(Goal.STRENGTH).level(Level.ADVANCED).aged(16))))
        .allMatch(e -> e.targetRpe() <= 8)
        .allMatch(e -> !loaded(e) || e.repsLow() >= 6);
  }

  @Test
  void from_sixty_five_on_there_are_fewer_sets() {
    assertThat(sets(plan(GYM.aged(70)))).isLessThan(sets(plan(GYM.aged(40))));
  }

  @Test
  void a_known_maximum_gives_a_load_that_can_be_put_on_the_bar() {
    ExerciseId bench = new ExerciseId("barbell-bench-press");
    Briefs known = GYM.having(new PastPerformance(bench, 100, 80.0, 8, 8.0, Instant.EPOCH));
    PlanExercise planned =
        exercises(plan(known)).stream()
            .filter(e -> e.exerciseId().equals(bench))
            .findFirst()
            .orElseThrow();
    Double kg = planned.suggestedKg();
    assertThat(kg).isNotNull().isBetween(60.0, 75.0);
    assertThat(kg % 2.5).isZero();
  }

  @Test
  void without_a_past_no_load_is_made_up() {
    assertThat(exercises(plan(GYM))).allMatch(e -> e.suggestedKg() == null);
  }

  @Test
  void a_first_load_is_at_most_a_tenth_above_the_last_one() {
    ExerciseId bench = new ExerciseId("barbell-bench-press");
    Briefs known = GYM.having(new PastPerformance(bench, 200, 50.0, 8, 6.0, Instant.EPOCH));
    assertThat(exercises(plan(known)))
        .filteredOn(e -> e.exerciseId().equals(bench))
        .extracting(PlanExercise::suggestedKg)
        .containsOnly(55.0);
  }

  @Test
  void large_lifts_come_first_and_no_two_twins_share_a_day() {
    PlanContent plan = plan(GYM);
    assertThat(plan.days())
        .allSatisfy(
            d -> {
              List<String> groups =
                  d.exercises().stream().map(e -> known(e).substitutionGroup()).toList();
              assertThat(groups).doesNotHaveDuplicates();
              assertThat(known(d.exercises().getFirst()).mechanics().code()).isEqualTo("compound");
            });
  }

  @Test
  void less_fat_and_more_mobility_bring_their_own_work() {
    assertThat(patterns(plan(GYM.goals(Goal.FAT_LOSS)))).contains(MovementPattern.CONDITIONING);
    assertThat(patterns(plan(GYM.goals(Goal.MOBILITY)))).contains(MovementPattern.MOBILITY);
  }

  @Test
  void light_weeks_follow_experience() {
    assertThat(lightWeeks(GYM.level(Level.BEGINNER).weeks(6))).isEmpty();
    assertThat(lightWeeks(GYM.weeks(6))).containsExactly(6);
    assertThat(lightWeeks(GYM.level(Level.ADVANCED).weeks(8))).containsExactly(4, 8);
  }

  @Test
  void a_light_week_takes_sets_load_and_effort_off() {
    PlanWeek light = plan(GYM).weeks().getLast();
    assertThat(light.deload()).isTrue();
    assertThat(light.setsDelta()).isNegative();
    assertThat(light.loadFactor()).isEqualTo(0.9);
    assertThat(light.rpeDelta()).isEqualTo(-2);
  }

  @Test
  void when_no_exercise_is_left_there_is_gentle_movement_and_the_plan_says_so() {
    Injury[] everywhere =
        Arrays.stream(BodySite.values())
            .map(s -> new Injury(s, Severity.SEVERE, null))
            .toArray(Injury[]::new);
    ExerciseId[] everything = CATALOGUE.all().stream().map(Exercise::id).toArray(ExerciseId[]::new);
    PlanContent plan = plan(GYM.hurt(everywhere).without(everything).time(2, 20));
    assertThat(plan.split()).isEqualTo("Gentle movement");
    assertThat(patterns(plan)).containsOnly(MovementPattern.MOBILITY);
    assertThat(plan.reasons()).extracting("rule").contains("GentleWhenNothingFits");
  }

  @Test
  void ten_minutes_once_a_week_are_a_plan_and_so_are_three_hours_a_day() {
    assertThat(exercises(plan(GYM.owning().time(1, 10)))).isNotEmpty();
    assertThat(plan(GYM.time(7, 180)).days()).hasSize(7).allMatch(d -> d.estimatedMinutes() <= 180);
  }

  @Test
  void preferred_weekdays_are_used_and_spread() {
    assertThat(Weekdays.spread(3, Set.of(DayOfWeek.values())))
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(Weekdays.spread(3, Set.of(DayOfWeek.SUNDAY)))
        .containsExactly(DayOfWeek.SUNDAY, null, null);
  }

  @Test
  void every_staple_is_in_the_catalogue() {
    assertThat(Staples.all()).allMatch(id -> CATALOGUE.find(id).isPresent());
  }

  private PlanContent plan(Briefs person) {
    return coach.plan(person.brief());
  }

  private List<Integer> lightWeeks(Briefs person) {
    return plan(person).weeks().stream().filter(PlanWeek::deload).map(PlanWeek::week).toList();
  }

  private static PlanExercise first(PlanContent plan) {
    return plan.days().getFirst().exercises().getFirst();
  }

  private static List<PlanExercise> exercises(PlanContent plan) {
    return plan.days().stream().flatMap(d -> d.exercises().stream()).toList();
  }

  private static int sets(PlanContent plan) {
    return exercises(plan).stream().mapToInt(PlanExercise::sets).sum();
  }

  private static Set<MovementPattern> patterns(PlanContent plan) {
    Set<MovementPattern> patterns = new HashSet<>();
    exercises(plan).forEach(e -> patterns.add(known(e).pattern()));
    return patterns;
  }

  private static boolean loaded(PlanExercise e) {
    return known(e).measure() == Measure.REPS_WEIGHT;
  }

  private static Exercise known(PlanExercise e) {
    return CATALOGUE.find(e.exerciseId()).orElseThrow();
  }
}
