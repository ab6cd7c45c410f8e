package vigor.training.command.catalogue.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Severity;

class AlternativesTest {
  private static final ExerciseId BENCH = new ExerciseId("barbell-bench-press");
  private static final TrainingLimits GYM =
      new TrainingLimits(
          Level.INTERMEDIATE, EnumSet.allOf(Equipment.class), List.of(), true, Set.of());
  private final Alternatives alternatives = new Alternatives(ExerciseCatalogue.bundled());

  @Test
  void the_closest_stand_in_trains_the_same_movement_and_muscles() {
    RankedAlternative best = alternatives.rank(BENCH, GYM, Set.of()).getFirst();
    assertThat(best.exercise().substitutionGroup()).isEqualTo("chest-press");
    assertThat(best.score()).isGreaterThanOrEqualTo(90);
    assertThat(best.reason()).startsWith("The same movement for the same main muscles; needs");
  }

  @Test
  void the_best_stands_first() {
    assertThat(alternatives.rank(BENCH, GYM, Set.of()))
        .extracting(RankedAlternative::score)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void only_what_the_person_owns_is_offered() {
    TrainingLimits home =
        new TrainingLimits(
            Level.INTERMEDIATE, Set.of(Equipment.DUMBBELLS), List.of(), true, Set.of());
    assertThat(alternatives.rank(BENCH, home, Set.of()))
        .isNotEmpty()
        .allMatch(a -> Set.of(Equipment.DUMBBELLS).containsAll(a.exercise().equipment()));
  }

  @Test
  void what_the_day_holds_already_is_not_offered_again() {
    ExerciseId best = alternatives.rank(BENCH, GYM, Set.of()).getFirst().exercise().id();
    assertThat(alternatives.rank(BENCH, GYM, Set.of(best)))
        .noneMatch(a -> a.exercise().id().equals(best));
  }

  @Test
  void an_injury_leads_to_what_asks_less_of_the_place() {
    TrainingLimits sore = GYM.with(new Injury(BodySite.SHOULDER, Severity.MODERATE, null));
    RankedAlternative best = alternatives.rank(BENCH, sore, Set.of()).getFirst();
    assertThat(best.exercise().jointLoads().getOrDefault(BodySite.SHOULDER, 0)).isLessThan(2);
    assertThat(best.reason()).contains("asks less of the shoulder");
  }

  @Test
  void an_unknown_exercise_has_no_stand_in() {
    assertThat(alternatives.rank(new ExerciseId("moon-press"), GYM, Set.of())).isEmpty();
  }
}
