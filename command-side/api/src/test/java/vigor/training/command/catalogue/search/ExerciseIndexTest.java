package vigor.training.command.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.injury.InjuryRules;

class ExerciseIndexTest {
  private static final ExerciseCatalogue CATALOGUE = ExerciseCatalogue.bundled();
  private static final ExerciseIndex INDEX = new ExerciseIndex(CATALOGUE, InjuryRules.bundled());

  @ParameterizedTest
  @CsvSource({
    "Pull-up, pull-up",
    "pullup, pull-up",
    "PULL UPS, pull-up",
    "press-ups, push-up",
    "bench press, barbell-bench-press",
    "squat, barbell-back-squat",
    "rdl, romanian-deadlift",
    "ohp, barbell-overhead-press",
    "bicep curls, dumbbell-curl",
    "calf raises, standing-calf-raise",
    "worlds greatest stretch, worlds-greatest-stretch",
  })
  void the_common_words_for_an_exercise_find_it_first(String words, String id) {
    assertThat(ids(ExerciseSearch.of(words))).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Bankdrücken, barbell-bench-press",
    "bankdrucken, barbell-bench-press",
    "Kniebeugen, barbell-back-squat",
    "Kreuzheben, conventional-deadlift",
    "Klimmzüge, pull-up",
    "Liegestütz, push-up",
    "Latzug, lat-pulldown",
    "Bizepscurls, dumbbell-curl",
  })
  void the_german_words_for_an_exercise_find_it_first(String words, String id) {
    assertThat(ids(ExerciseSearch.of(words))).first().isEqualTo(id);
  }

  @Test
  void german_words_may_name_equipment_and_what_to_do_without() {
    assertThat(ids(ExerciseSearch.of("Rudern Kurzhanteln"))).contains("dumbbell-row");
    assertThat(found(ExerciseSearch.of("Kniebeuge ohne Geräte").limit(500)))
        .isNotEmpty()
        .allMatch(e -> e.equipment().isEmpty());
    assertThat(found(ExerciseSearch.of("Kniebeuge, ohne Schulterschmerzen").limit(500)))
        .isNotEmpty();
    assertThat(ids(ExerciseSearch.of("vermeide Knie").limit(500)))
        .doesNotContain("box-jump", "barbell-back-squat");
  }

  @Test
  void an_exact_name_comes_before_a_beginning_and_a_beginning_before_words_inside() {
    List<String> found = ids(ExerciseSearch.of("plank"));
    assertThat(found).startsWith("plank");
    assertThat(found.indexOf("plank-shoulder-tap")).isLessThan(found.indexOf("knee-plank"));
  }

  @Test
  void words_may_name_equipment_and_muscle_in_any_order() {
    assertThat(ids(ExerciseSearch.of("biceps band"))).contains("banded-curl");
    assertThat(ids(ExerciseSearch.of("row dumbbell"))).contains("dumbbell-row");
    assertThat(found(ExerciseSearch.of("kettlebell").limit(500)))
        .isNotEmpty()
        .allMatch(
            e -> e.equipment().contains(Equipment.KETTLEBELL) || e.name().contains("ettlebell"));
  }

  @Test
  void words_nobody_uses_find_nothing() {
    assertThat(INDEX.search(ExerciseSearch.of("xylophone")))
        .isEqualTo(new ExercisesFound(List.of(), null));
  }

  @Test
  void no_words_find_everything_by_id() {
    assertThat(found(ExerciseSearch.of(" ").limit(500))).isEqualTo(CATALOGUE.all());
  }

  @Test
  void a_muscle_is_found_as_target_and_as_helper() {
    assertThat(ids(ExerciseSearch.of("").training(Muscle.BICEPS).limit(500)))
        .contains("dumbbell-curl", "pull-up")
        .doesNotContain("leg-press");
  }

  @Test
  void only_what_can_be_done_with_the_equipment_at_hand_is_found() {
    assertThat(found(ExerciseSearch.of("press").owning(Set.of(Equipment.DUMBBELLS)).limit(500)))
        .extracting(e -> e.id().value())
        .contains("dumbbell-floor-press", "isometric-palm-press")
        .doesNotContain("dumbbell-bench-press", "barbell-bench-press");
    assertThat(found(ExerciseSearch.of("").owning(Set.of()).limit(500)))
        .isNotEmpty()
        .allMatch(e -> e.equipment().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "squat avoid my knee",
        "squats, no knees",
        "squat without knee pain",
        "knee-friendly squats",
        "bad knee squat"
      })
  void a_site_to_avoid_can_be_said_in_plain_words(String words) {
    assertThat(ids(ExerciseSearch.of(words).limit(500)))
        .contains("box-squat-to-comfortable-depth")
        .doesNotContain("bodyweight-squat", "squat-jump", "barbell-back-squat")
        .isEqualTo(ids(ExerciseSearch.of("squat").avoiding(Set.of(BodySite.KNEE)).limit(500)));
  }

  @Test
  void several_sites_can_be_avoided_at_once() {
    assertThat(ids(ExerciseSearch.of("avoid my shoulder and lower back").limit(500)))
        .isEqualTo(
            ids(
                ExerciseSearch.of("")
                    .avoiding(Set.of(BodySite.SHOULDER, BodySite.LOWER_BACK))
                    .limit(500)));
  }

  @Test
  void a_site_in_a_name_is_not_taken_for_one_to_avoid() {
    assertThat(ids(ExerciseSearch.of("knee push-up"))).first().isEqualTo("knee-push-up");
  }

  @Test
  void no_equipment_and_no_jumps_are_understood() {
    assertThat(ids(ExerciseSearch.of("squat no equipment no jumps").limit(500)))
        .contains("bodyweight-squat")
        .doesNotContain("squat-jump", "barbell-back-squat");
  }

  @Test
  void page_by_page_everything_is_seen_once() {
    List<Exercise> seen = new ArrayList<>();
    ExerciseSearch search = ExerciseSearch.of("press").limit(7);
    ExercisesFound page = INDEX.search(search);
    seen.addAll(page.exercises());
    for (ExerciseId next = page.next(); next != null; next = page.next()) {
      page = INDEX.search(search.after(next));
      assertThat(page.exercises()).hasSizeBetween(1, 7);
      seen.addAll(page.exercises());
    }
    assertThat(seen).isEqualTo(found(search.limit(500))).doesNotHaveDuplicates();
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatThrownBy(() -> ExerciseSearch.of("row").limit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limit");
  }

  private static List<Exercise> found(ExerciseSearch search) {
    return INDEX.search(search).exercises();
  }

  private static List<String> ids(ExerciseSearch search) {
    return found(search).stream().map(e -> e.id().value()).toList();
  }
}
