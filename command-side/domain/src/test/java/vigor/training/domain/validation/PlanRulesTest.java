package vigor.training.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.domain.coach.Briefs;
import vigor.training.domain.coach.LocalCoach;

class PlanRulesTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private static final Briefs GYM = Briefs.gym();
  private final PlanValidator validator = new PlanValidator(CATALOGUE);
  private final PlanContent sound = new LocalCoach(CATALOGUE).plan(GYM.brief());

  @Test
  void the_plan_all_other_tests_spoil_is_sound() {
    assertThat(validator.judge(sound, GYM.brief()).none()).isTrue();
  }

  @Test
  void a_day_too_few_is_found() {
    PlanContent plan = withDays(sound.days().subList(0, 3));
    assertFound(plan, GYM, FindingKind.WRONG_DAY_COUNT, "3 days a week, 4 were asked for");
  }

  @Test
  void a_day_without_exercises_is_found() {
    assertFound(firstDay(List.of()), GYM, FindingKind.EMPTY_DAY, "has no exercise");
  }

  @Test
  void an_exercise_that_does_not_exist_is_found() {
    assertFound(
        adding("moon-walk-press"), GYM, FindingKind.UNKNOWN_EXERCISE, "no exercise moon-walk");
  }

  @Test
  void an_exercise_the_person_does_not_want_is_found() {
    Briefs unwilling = GYM.without(sound.days().getFirst().exercises().getFirst().exerciseId());
    assertFound(sound, unwilling, FindingKind.EXERCISE_EXCLUDED, "left out at your wish");
  }

  @Test
  void equipment_the_person_does_not_have_is_found() {
    assertFound(
        sound, GYM.owning(Equipment.DUMBBELLS), FindingKind.EQUIPMENT_NOT_OWNED, "needs");
  }

  @Test
  void an_exercise_above_the_level_is_found() {
    assertFound(
        adding("barbell-front-squat"), GYM, FindingKind.LEVEL_TOO_HIGH, "advanced experience");
  }

  @Test
  void an_exercise_that_loads_an_injured_place_is_found() {
    Briefs hurt = GYM.hurt(new Injury(BodySite.KNEE, Severity.SEVERE, null));
    assertFound(adding("barbell-back-squat"), hurt, FindingKind.CONTRAINDICATED, "knee");
  }

  @Test
  void breath_holding_before_clearance_is_found() {
    assertFound(
        adding("barbell-back-squat"),
        GYM.notCleared(),
        FindingKind.CONTRAINDICATED,
        "hold your breath");
  }

  @Test
  void an_exercise_twice_in_a_day_is_found() {
    PlanExercise first = sound.days().getFirst().exercises().getFirst();
    assertFound(
        adding(first.exerciseId().value()), GYM, FindingKind.DUPLICATE_EXERCISE, "stands twice");
  }

  @Test
  void numbers_out_of_range_are_found() {
    assertFound(first(e -> numbers(e, 11, 8, 12, 8, 90, null)), GYM, range(), "sets is 11");
    assertFound(first(e -> numbers(e, 3, 12, 8, 8, 90, null)), GYM, range(), "12 to 8");
    assertFound(first(e -> numbers(e, 3, 0, 8, 8, 90, null)), GYM, range(), "0 to 8");
    assertFound(first(e -> numbers(e, 3, 8, 80, 8, 90, null)), GYM, range(), "8 to 80");
    assertFound(first(e -> numbers(e, 3, 8, 12, 8.3, 90, null)), GYM, range(), "8.3");
    assertFound(first(e -> numbers(e, 3, 8, 12, 11, 90, null)), GYM, range(), "targetRpe is 11");
    assertFound(first(e -> numbers(e, 3, 8, 12, 8, 900, null)), GYM, range(), "restSeconds");
    assertFound(first(e -> numbers(e, 3, 8, 12, 8, 90, -5.0)), GYM, range(), "suggestedKg");
  }

  @Test
  void weeks_that_do_not_count_up_are_found() {
    List<PlanWeek> weeks = sound.weeks().subList(1, sound.weeks().size());
    assertFound(withWeeks(weeks), GYM, range(), "5 weeks");
  }

  @Test
  void effort_over_the_limit_is_found() {
    assertFound(
        sound, GYM.notCleared(), FindingKind.INTENSITY_OVER_LIMIT, "reaches effort 8, the limit is 6");
    assertFound(
        first(e -> numbers(e, 3, 8, 12, 9, 90, null)),
        GYM.aged(16),
        FindingKind.INTENSITY_OVER_LIMIT,
        "under 18");
  }

  @Test
  void effort_that_only_a_late_week_raises_over_the_limit_is_found() {
    PlanContent harder = weeks(w -> new PlanWeek(w.week(), 0, w.week() / 4.0, 1, false, w.reason()));
    assertFound(harder, GYM.aged(17), FindingKind.INTENSITY_OVER_LIMIT, "the limit is 8");
  }

  @Test
  void few_repetitions_before_clearance_are_found() {
    assertFound(
        first(e -> numbers(e, 3, 3, 5, 6, 90, null)),
        GYM.notCleared(),
        FindingKind.INTENSITY_OVER_LIMIT,
        "at least 10");
  }

  @Test
  void more_weekly_sets_than_the_cap_are_found() {
    PlanContent plan = every(e -> sets(e, 9));
    assertFound(plan, GYM.time(4, 180), FindingKind.OVER_VOLUME_CAP, "the cap is 20");
  }

  @Test
  void sets_a_week_adds_count_towards_the_cap() {
    PlanContent plan = weeks(w -> new PlanWeek(w.week(), 6, 0, 1, false, w.reason()));
    assertFound(plan, GYM.time(4, 180), FindingKind.OVER_VOLUME_CAP, "hard sets a week");
  }

  @Test
  void a_session_longer_than_the_minutes_is_found() {
    assertFound(sound, GYM.time(4, 30), FindingKind.OVER_TIME_BUDGET, "30 are given");
  }

  @Test
  void pushing_without_pulling_is_found() {
    PlanContent plan = every(e -> pulls(e) ? sets(e, 1) : sets(e, 5));
    assertFound(plan, GYM.time(4, 180), FindingKind.UNBALANCED_PUSH_PULL, "pull");
  }

  @Test
  void whoever_cannot_pull_is_not_asked_to_balance() {
    Briefs noPulling =
        GYM.without(
            CATALOGUE.all().stream()
                .filter(e -> e.pattern().code().endsWith("_pull"))
                .map(e -> e.id())
                .toArray(ExerciseId[]::new));
    PlanContent plan = new LocalCoach(CATALOGUE).plan(noPulling.brief());
    assertThat(validator.judge(plan, noPulling.brief()).none()).isTrue();
  }

  @Test
  void a_leap_in_load_effort_or_sets_is_found() {
    assertFound(second(w -> new PlanWeek(2, 0, 0, 1.2, false, w.reason())), GYM, steep(), "load");
    assertFound(second(w -> new PlanWeek(2, 0, 2, 1, false, w.reason())), GYM, steep(), "effort");
    assertFound(second(w -> new PlanWeek(2, 4, 0, 1, false, w.reason())), GYM, steep(), "sets for");
  }

  @Test
  void coming_back_from_a_light_week_is_no_leap() {
    PlanContent plan = second(w -> new PlanWeek(2, -2, -2, 0.8, true, w.reason()));
    assertThat(validator.judge(plan, GYM.brief()).none()).isTrue();
  }

  private void assertFound(PlanContent plan, Briefs person, FindingKind kind, String words) {
    List<Finding> findings = validator.judge(plan, person.brief()).items();
    assertThat(findings)
        .filteredOn(f -> f.kind() == kind)
        .extracting(Finding::message)
        .anyMatch(m -> m.contains(words));
  }

  private static FindingKind range() {
    return FindingKind.NUMBER_OUT_OF_RANGE;
  }

  private static FindingKind steep() {
    return FindingKind.PROGRESSION_TOO_STEEP;
  }

  private static boolean pulls(PlanExercise e) {
    return CATALOGUE.find(e.exerciseId()).orElseThrow().pattern().code().endsWith("_pull");
  }

  private PlanContent withDays(List<PlanDay> days) {
    return new PlanContent(sound.title(), sound.split(), days, sound.weeks(), sound.reasons());
  }

  private PlanContent withWeeks(List<PlanWeek> weeks) {
    return new PlanContent(sound.title(), sound.split(), sound.days(), weeks, sound.reasons());
  }

  private PlanContent weeks(UnaryOperator<PlanWeek> change) {
    return withWeeks(sound.weeks().stream().map(change).toList());
  }

  private PlanContent second(UnaryOperator<PlanWeek> change) {
    return weeks(w -> w.week() == 2 ? change.apply(w) : w);
  }

  private PlanContent every(UnaryOperator<PlanExercise> change) {
    return withDays(
        sound.days().stream()
            .map(d -> day(d, d.exercises().stream().map(change).toList()))
            .toList());
  }

  private PlanContent first(UnaryOperator<PlanExercise> change) {
    List<PlanExercise> exercises = new ArrayList<>(sound.days().getFirst().exercises());
    exercises.set(0, change.apply(exercises.getFirst()));
    return firstDay(exercises);
  }

  private PlanContent adding(String id) {
    PlanExercise like = sound.days().getFirst().exercises().getFirst();
    List<PlanExercise> exercises = new ArrayList<>(sound.days().getFirst().exercises());
    exercises.add(
        new PlanExercise(
            new ExerciseId(id), 1, 10, 12, 6, 60, null, List.of(), like.reasons()));
    return firstDay(exercises);
  }

  private PlanContent firstDay(List<PlanExercise> exercises) {
    return withDays(
        sound.days().stream()
            .map(d -> d.id().equals("d1") ? day(d, exercises) : d)
            .toList());
  }

  private static PlanDay day(PlanDay d, List<PlanExercise> exercises) {
    return new PlanDay(d.id(), d.name(), d.weekday(), d.estimatedMinutes(), exercises);
  }

  private static PlanExercise sets(PlanExercise e, int sets) {
    return numbers(e, sets, e.repsLow(), e.repsHigh(), e.targetRpe(), e.restSeconds(), null);
  }

  private static PlanExercise numbers(
      PlanExercise e, int sets, int low, int high, double rpe, int rest, @Nullable Double kg) {
    return new PlanExercise(
        e.exerciseId(), sets, low, high, rpe, rest, kg, e.warmUp(), e.reasons());
  }
}
