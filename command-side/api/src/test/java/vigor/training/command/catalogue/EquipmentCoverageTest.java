package vigor.training.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vigor.training.command.catalogue.Equipment.BARBELL;
import static vigor.training.command.catalogue.Equipment.BENCH;
import static vigor.training.command.catalogue.Equipment.DUMBBELLS;
import static vigor.training.command.catalogue.Equipment.KETTLEBELL;
import static vigor.training.command.catalogue.Equipment.RACK;
import static vigor.training.command.catalogue.Equipment.RESISTANCE_BANDS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EquipmentCoverageTest {
  private static final Set<Muscle> MAJOR =
      EnumSet.of(
          Muscle.CHEST,
          Muscle.BACK,
          Muscle.QUADS,
          Muscle.HAMSTRINGS,
          Muscle.GLUTES,
          Muscle.CALVES,
          Muscle.FRONT_DELTS,
          Muscle.SIDE_DELTS,
          Muscle.BICEPS,
          Muscle.TRICEPS,
          Muscle.ABS);

  static Stream<Set<Equipment>> homes() {
    return Stream.of(
        EnumSet.of(DUMBBELLS),
        EnumSet.of(RESISTANCE_BANDS),
        EnumSet.of(KETTLEBELL),
        EnumSet.of(DUMBBELLS, BENCH),
        EnumSet.of(BARBELL, RACK, BENCH));
  }

  @ParameterizedTest
  @EnumSource
  void a_beginner_with_nothing_at_all_can_train_each_muscle(Muscle muscle) {
    assertThat(strength(Set.of()))
        .filteredOn(e -> e.level() == Level.BEGINNER)
        .anyMatch(e -> e.primary().contains(muscle));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOBILITY")
  void each_movement_can_be_trained_with_nothing_at_all(MovementPattern pattern) {
    assertThat(strength(Set.of())).anyMatch(e -> e.pattern() == pattern);
  }

  @ParameterizedTest
  @MethodSource("homes")
  void what_is_at_hand_itself_trains_every_major_muscle(Set<Equipment> home) {
    assertThat(strength(home))
        .filteredOn(e -> !e.equipment().isEmpty())
        .flatExtracting(Exercise::primary)
        .containsAll(MAJOR);
  }

  private static List<Exercise> strength(Set<Equipment> owned) {
    return ExerciseCatalogue.bundled().all().stream()
        .filter(e -> e.pattern() != MovementPattern.MOBILITY)
        .filter(e -> owned.containsAll(e.equipment()))
        .toList();
  }
}
