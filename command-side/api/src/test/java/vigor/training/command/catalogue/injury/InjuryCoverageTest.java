package vigor.training.command.catalogue.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.Severity;

/** What is left for a beginner with nothing at hand and a severe injury. */
class InjuryCoverageTest {
  private static final Set<Muscle> ALWAYS =
      EnumSet.of(
          Muscle.CHEST, Muscle.BACK, Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.ABS);

  @ParameterizedTest
  @EnumSource
  void every_large_muscle_can_still_be_trained(BodySite site) {
    assertThat(trainable(site)).containsAll(ALWAYS);
  }

  @ParameterizedTest
  @EnumSource(names = {"KNEE", "LOWER_BACK", "HIP", "ANKLE", "NECK"})
  void arms_and_shoulders_can_still_be_trained_with_an_injury_below_or_beside_them(BodySite site) {
    assertThat(trainable(site))
        .contains(
            Muscle.FRONT_DELTS,
            Muscle.SIDE_DELTS,
            Muscle.REAR_DELTS,
            Muscle.BICEPS,
            Muscle.TRICEPS);
  }

  @ParameterizedTest
  @EnumSource(names = {"SHOULDER", "ELBOW", "WRIST", "NECK"})
  void legs_can_still_be_trained_with_an_injury_above_them(BodySite site) {
    assertThat(trainable(site)).contains(Muscle.CALVES, Muscle.ABDUCTORS, Muscle.ADDUCTORS);
  }

  @ParameterizedTest
  @EnumSource
  void there_is_a_warm_up_and_something_for_the_heart(BodySite site) {
    assertThat(left(site))
        .extracting(Exercise::pattern)
        .contains(MovementPattern.MOBILITY, MovementPattern.CONDITIONING);
  }

  private static Set<Muscle> trainable(BodySite site) {
    Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
    left(site).stream()
        .filter(e -> e.pattern() != MovementPattern.MOBILITY)
        .filter(e -> e.pattern() != MovementPattern.CONDITIONING)
        .forEach(e -> muscles.addAll(e.primary()));
    return muscles;
  }

  private static List<Exercise> left(BodySite site) {
    return ExerciseCatalogue.bundled().all().stream()
        .filter(e -> e.equipment().isEmpty() && e.level() == Level.BEGINNER)
        .filter(
            e -> InjuryRules.bundled().judge(e, site, Severity.SEVERE).verdict() == Verdict.ALLOWED)
        .toList();
  }
}
