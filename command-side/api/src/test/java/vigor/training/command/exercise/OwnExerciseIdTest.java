package vigor.training.command.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;

class OwnExerciseIdTest {
  @Test
  void an_own_exercise_is_named_where_one_of_the_catalogue_is_and_known_again() {
    OwnExerciseId id = new OwnExerciseId(UUID.fromString("0198C0DE-0000-7000-8000-0000000000AB"));

    assertThat(OwnExerciseId.in(id.exercise())).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "barbell-back-squat", "0198c0de000070008000000000000007"})
  void what_only_looks_like_an_id_is_none(String text) {
    assertThat(OwnExerciseId.in(new ExerciseId(text))).isEmpty();
  }

  @Test
  void no_exercise_of_the_catalogue_could_be_taken_for_somebodys_own() {
    assertThat(ExerciseCatalogue.bundled().all())
        .allSatisfy(exercise -> assertThat(OwnExerciseId.in(exercise.id())).isEmpty());
  }
}
