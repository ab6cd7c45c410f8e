package vigor.training.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.validation.PlanValidator;

class LocalCoachPropertyTest {
  private static final int PROFILES = Integer.getInteger("vigor.profiles", 2500);
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private final RandomBriefs random = new RandomBriefs(CATALOGUE.all());
  private final LocalCoach coach = new LocalCoach(CATALOGUE);

  @Test
  void whoever_asks_gets_a_plan_in_which_the_validator_finds_nothing() {
    PlanValidator validator = new PlanValidator(CATALOGUE);
    for (int seed = 0; seed < PROFILES; seed++) {
      PlanBrief brief = random.next(new Random(seed));
      PlanContent plan = coach.plan(brief);
      assertThat(validator.judge(plan, brief).items()).as("seed %d: %s", seed, brief).isEmpty();
      assertThat(plan.days()).noneMatch(d -> d.exercises().isEmpty());
      assertThat(plan.title()).hasSizeLessThan(40);
    }
  }

  @Test
  void a_plan_takes_less_than_fifty_milliseconds_at_the_median() {
    long[] nanos = new long[PROFILES];
    for (int seed = 0; seed < PROFILES; seed++) {
      PlanBrief brief = random.next(new Random(seed));
      long start = System.nanoTime();
      coach.plan(brief);
      nanos[seed] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    assertThat(Duration.ofNanos(nanos[PROFILES / 2])).isLessThan(Duration.ofMillis(50));
  }

  @Test
  void the_same_brief_gives_the_same_plan() {
    LocalCoach another = new LocalCoach(ExerciseCatalogue.bundled());
    briefs().forEach(brief -> assertThat(coach.plan(brief)).isEqualTo(another.plan(brief)));
  }

  @Test
  void every_exercise_and_number_has_a_reason() {
    briefs()
        .map(coach::plan)
        .forEach(
            plan -> {
              plan.days().forEach(d -> d.exercises().forEach(LocalCoachPropertyTest::isExplained));
              assertThat(plan.reasons()).extracting("choice").contains("split", "weeks");
              assertThat(plan.weeks()).allMatch(w -> !w.reason().sentence().isBlank());
            });
  }

  private Stream<PlanBrief> briefs() {
    return IntStream.range(0, 200).mapToObj(seed -> random.next(new Random(seed)));
  }

  private static void isExplained(PlanExercise exercise) {
    assertThat(exercise.reasons())
        .extracting("choice")
        .containsExactlyInAnyOrder(
            "exercise", "sets", "reps", "targetRpe", "restSeconds", "suggestedKg", "warmUp");
    assertThat(exercise.reasons())
        .allSatisfy(
            r -> {
              assertThat(r.sentence()).isNotBlank();
              assertThat(r.rule()).isNotBlank();
              assertThat(r.source()).isNotBlank();
              assertThat(r.inputs()).isNotEmpty();
            });
  }
}
