package vigor.training.command.catalogue.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.MovementPattern;

class ExerciseWordsTest {
  private static final String SCHEMA = "/vigor/training/catalogue/exercise-words.schema.json";
  private static final List<Exercise> CATALOGUE = ExerciseCatalogue.bundled().all();

  @ParameterizedTest
  @EnumSource
  void the_words_of_each_pattern_follow_the_schema(MovementPattern pattern) {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(SCHEMA), InputFormat.JSON);
    assertThat(schema.validate(text(TranslationFiles.german(pattern)), InputFormat.JSON)).isEmpty();
  }

  @Test
  void every_exercise_has_german_words_with_each_of_its_cues() {
    assertThat(CATALOGUE)
        .allSatisfy(
            exercise ->
                assertThat(ExerciseWords.german(exercise.id()))
                    .as(exercise.id().value())
                    .hasValueSatisfying(
                        words -> assertThat(words.cues()).hasSameSizeAs(exercise.cues())));
    assertThat(TranslationFiles.German.BY_ID).hasSameSizeAs(CATALOGUE);
  }

  @Test
  void no_two_exercises_have_the_same_german_name() {
    assertThat(CATALOGUE)
        .extracting(exercise -> ExerciseWords.german(exercise.id()).orElseThrow().name())
        .doesNotHaveDuplicates();
  }

  @Test
  void an_exercise_of_ones_own_has_no_words_of_ours() {
    assertThat(ExerciseWords.german(new ExerciseId("own-squat"))).isEmpty();
  }

  private static String text(String resource) {
    try (InputStream in = ExerciseWordsTest.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
