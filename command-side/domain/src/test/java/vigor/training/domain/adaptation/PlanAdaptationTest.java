package vigor.training.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.domain.coach.Briefs;
import vigor.training.domain.coach.LocalCoach;
import vigor.training.domain.coach.RandomBriefs;
import vigor.training.domain.validation.PlanValidator;

class PlanAdaptationTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private final PlanAdaptation adaptation = new PlanAdaptation(CATALOGUE);
  private final LocalCoach coach = new LocalCoach(CATALOGUE);
  private final PlanBrief person = Briefs.gym().brief();
  private final PlanContent plan = coach.plan(person);

  @Test
  void too_hard_takes_sets_and_effort_off() {
    Adapted adapted = adapt(plan, feedback(FeedbackKind.TOO_HARD, null, null, null));
    assertThat(sum(adapted.content(), PlanExercise::sets))
        .isLessThan(sum(plan, PlanExercise::sets));
    assertThat(sum(adapted.content(), PlanExercise::targetRpe))
        .isLessThan(sum(plan, PlanExercise::targetRpe));
    assertThat(adapted.explanation()).contains("a point lower");
  }

  @Test
  void one_exercise_too_hard_leaves_the_others_alone() {
    ExerciseId hard = plan.days().getFirst().exercises().getFirst().exerciseId();
    Adapted adapted = adapt(plan, feedback(FeedbackKind.TOO_HARD, hard, null, null));
    assertThat(adapted.content().days().get(1)).isEqualTo(plan.days().get(1));
    assertThat(adapted.content().days().getFirst().exercises().getFirst().targetRpe())
        .isEqualTo(plan.days().getFirst().exercises().getFirst().targetRpe() - 1);
  }

  @Test
  void too_easy_adds_effort_within_the_limit() {
    Adapted adapted = adapt(plan, feedback(FeedbackKind.TOO_EASY, null, null, null));
    assertThat(sum(adapted.content(), PlanExercise::targetRpe))
        .isGreaterThan(sum(plan, PlanExercise::targetRpe));
    assertThat(exercises(adapted.content())).allMatch(e -> e.targetRpe() <= 9);
  }

  @Test
  void too_easy_before_clearance_adds_no_effort() {
    PlanBrief pending = Briefs.gym().notCleared().brief();
    Adapted adapted =
        adaptation.adapt(
            coach.plan(pending), pending, feedback(FeedbackKind.TOO_EASY, null, null, null));
    assertThat(exercises(adapted.content())).allMatch(e -> e.targetRpe() <= 6);
  }

  @Test
  void what_hurts_is_swapped_for_what_spares_the_place() {
    Adapted adapted = adapt(plan, feedback(FeedbackKind.HURTS_HERE, null, BodySite.KNEE, null));
    assertThat(load(adapted.content(), BodySite.KNEE)).isLessThan(load(plan, BodySite.KNEE));
    assertThat(adapted.explanation()).contains("knee").contains("takes the place of");
  }

  @Test
  void the_exercise_that_hurts_is_gone() {
    ExerciseId sore = plan.days().getFirst().exercises().getFirst().exerciseId();
    Adapted adapted =
        adapt(plan, feedback(FeedbackKind.HURTS_HERE, sore, BodySite.SHOULDER, null));
    assertThat(exercises(adapted.content())).noneMatch(e -> e.exerciseId().equals(sore));
  }

  @Test
  void less_time_keeps_the_first_exercises() {
    Adapted adapted = adapt(plan, feedback(FeedbackKind.NO_TIME, null, null, 25));
    assertThat(adapted.content().days()).allMatch(d -> d.estimatedMinutes() <= 25);
    assertThat(adapted.content().days().getFirst().exercises().getFirst().exerciseId())
        .isEqualTo(plan.days().getFirst().exercises().getFirst().exerciseId());
  }

  @Test
  void whatever_is_said_the_adapted_plan_passes_the_validator() {
    RandomBriefs briefs = new RandomBriefs(CATALOGUE.all());
    PlanValidator validator = new PlanValidator(CATALOGUE);
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      PlanBrief brief = briefs.next(random);
      PlanContent content = coach.plan(brief);
      for (int times = 0; times < 3; times++) {
        PlanFeedback said = anything(random, content);
        Adapted adapted = adaptation.adapt(content, brief, said);
        content = adapted.content();
        assertThat(adapted.explanation()).isNotBlank();
        assertThat(validator.judge(content, brief).items())
            .as("seed %d, %s: %s", seed, said, brief)
            .isEmpty();
      }
    }
  }

  private static PlanFeedback anything(Random random, PlanContent content) {
    PlanDay day = content.days().get(random.nextInt(content.days().size()));
    FeedbackKind kind = FeedbackKind.values()[random.nextInt(FeedbackKind.values().length)];
    return feedback(
        kind,
        random.nextBoolean() ? null : day.exercises().getFirst().exerciseId(),
        random.nextBoolean() ? null : BodySite.values()[random.nextInt(BodySite.values().length)],
        random.nextBoolean() ? null : 5 + random.nextInt(90));
  }

  private Adapted adapt(PlanContent content, PlanFeedback feedback) {
    return adaptation.adapt(content, person, feedback);
  }

  private static int load(PlanContent content, BodySite site) {
    return exercises(content).stream()
        .mapToInt(
            e ->
                CATALOGUE.find(e.exerciseId()).orElseThrow().jointLoads().getOrDefault(site, 0))
        .sum();
  }

  private static double sum(PlanContent content, ToDoubleFunction<PlanExercise> part) {
    return exercises(content).stream().mapToDouble(part).sum();
  }

  private static List<PlanExercise> exercises(PlanContent content) {
    return content.days().stream().flatMap(d -> d.exercises().stream()).toList();
  }

  private static PlanFeedback feedback(
      FeedbackKind kind,
      @Nullable ExerciseId exercise,
      @Nullable BodySite site,
      @Nullable Integer minutes) {
    return new PlanFeedback(kind, exercise, site, minutes, null);
  }
}
