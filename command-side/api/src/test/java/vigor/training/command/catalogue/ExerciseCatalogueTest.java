package vigor.training.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseCatalogueTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();

  @Test
  void there_are_at_least_two_hundred_and_twenty_exercises() {
    assertThat(CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(220);
  }

  @Test
  void exercises_are_listed_by_id_and_found_by_it() {
    assertThat(CATALOGUE.all()).extracting(Exercise::id).isSorted();
    assertThat(CATALOGUE.find(new ExerciseId("barbell-back-squat")))
        .hasValueSatisfying(e -> assertThat(e.name()).isEqualTo("Barbell back squat"));
    assertThat(CATALOGUE.find(new ExerciseId("no-such-exercise"))).isEmpty();
  }

  @Test
  void two_exercises_cannot_share_an_id() {
    Exercise one = CATALOGUE.all().getFirst();
    assertThatThrownBy(() -> new ExerciseCatalogue(List.of(one, one)))
        .isInstanceOf(CatalogueIsInvalid.class)
        .hasMessageContaining(one.id().value())
        .hasMessageContaining("id is used twice");
  }

  @Test
  void no_two_exercises_answer_to_the_same_name() {
    assertThat(repeated(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()))).isEmpty();
  }

  @Test
  void cues_are_written_for_one_exercise_each() {
    assertThat(repeated(e -> e.cues().stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_muscle_is_the_target_of_at_least_three_exercises(Muscle muscle) {
    assertThat(CATALOGUE.all().stream().filter(e -> e.primary().contains(muscle)))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void each_piece_of_equipment_is_good_for_something(Equipment equipment) {
    assertThat(CATALOGUE.all()).anyMatch(e -> e.equipment().contains(equipment));
  }

  /** Working behind the neck is known to the rules so that nobody adds it unmarked. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEHIND_NECK")
  void each_strain_is_asked_by_some_exercise(Strain strain) {
    assertThat(CATALOGUE.all()).anyMatch(e -> e.strains().contains(strain));
  }

  @Test
  void every_exercise_has_a_partner_to_be_swapped_with() {
    Map<String, Long> groups =
        CATALOGUE.all().stream()
            .collect(Collectors.groupingBy(Exercise::substitutionGroup, Collectors.counting()));
    assertThat(groups).allSatisfy((group, size) -> assertThat(size).as(group).isGreaterThan(1));
  }

  @Test
  void only_lifts_with_external_load_have_a_load_step() {
    assertThat(CATALOGUE.all())
        .filteredOn(e -> e.loadStepKg() > 0)
        .allSatisfy(e -> assertThat(e.equipment()).as(e.name()).isNotEmpty());
  }

  @Test
  void pull_ups_and_dips_move_the_whole_body_and_machines_none_of_it() {
    assertThat(fraction("pull-up")).isEqualTo(1.0);
    assertThat(fraction("parallel-bar-dip")).isEqualTo(1.0);
    assertThat(fraction("push-up")).isEqualTo(0.64);
    assertThat(fraction("leg-press")).isZero();
  }

  @Test
  void there_is_conditioning_and_mobility_work_by_the_clock() {
    assertThat(of(MovementPattern.CONDITIONING)).hasSizeGreaterThanOrEqualTo(10);
    assertThat(of(MovementPattern.MOBILITY))
        .hasSizeGreaterThanOrEqualTo(12)
        .allMatch(e -> e.measure() == Measure.DURATION);
  }

  @Test
  void muscles_and_strains_always_come_in_the_same_order() {
    assertThat(CATALOGUE.all())
        .allSatisfy(
            e -> {
              assertThat(List.copyOf(e.primary())).isSorted();
              assertThat(List.copyOf(e.strains())).isSorted();
              assertThat(List.copyOf(e.jointLoads().keySet())).isSorted();
            });
  }

  @Test
  void nobody_can_change_an_exercise() {
    Set<Muscle> primary = CATALOGUE.all().getFirst().primary();
    assertThatThrownBy(() -> primary.add(Muscle.NECK))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<Exercise> of(MovementPattern pattern) {
    return CATALOGUE.all().stream().filter(e -> e.pattern() == pattern).toList();
  }

  private static double fraction(String id) {
    return CATALOGUE.find(new ExerciseId(id)).orElseThrow().bodyweightFraction();
  }

  private static List<String> repeated(Function<Exercise, Stream<String>> texts) {
    return CATALOGUE.all().stream()
        .flatMap(texts)
        .collect(Collectors.groupingBy(String::toLowerCase, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
