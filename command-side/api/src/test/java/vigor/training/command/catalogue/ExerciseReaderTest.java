package vigor.training.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseReaderTest {
  private static final String SOUND =
      """
      [{"id": "test-row", "name": "Test row", "aliases": [], "pattern": "horizontal_pull",
        "primary": ["back"], "secondary": ["biceps"], "equipment": ["cable"],
        "mechanics": "compound", "level": "beginner", "unilateral": false,
        "bodyweightFraction": 0, "measure": "reps_weight", "cues": ["Sit tall.", "Pull low."],
        "strains": ["supine"], "jointLoads": {"elbow": 1}, "substitutionGroup": "row",
        "loadStepKg": 2.5, "secondsPerRep": 3}]
      """;

  @Test
  void a_sound_document_is_read_field_by_field() {
    assertThat(read(SOUND))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.id()).isEqualTo(new ExerciseId("test-row"));
              assertThat(e.primary()).containsExactly(Muscle.BACK);
              assertThat(e.jointLoads()).containsEntry(BodySite.ELBOW, 1);
              assertThat(e.loadStepKg()).isEqualTo(2.5);
            });
  }

  @ParameterizedTest(name = "{0} broken by {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cues               | \"cues\": [\"Sit tall.\", \"Pull low.\"],  | ''",
        "cues               | , \"Pull low.\"                           | ''",
        "primary            | \"primary\": [\"back\"]                   | \"primary\": []",
        "primary            | \"primary\": [\"back\"]                   | \"primary\": [\"wing\"]",
        "primary            | \"primary\": [\"back\"]                   | \"primary\": [null]",
        "secondary          | [\"biceps\"]                              | [\"back\"]",
        "equipment          | [\"cable\"]                               | [\"none\"]",
        "jointLoads         | {\"elbow\": 1}                            | {\"elbow\": 4}",
        "jointLoads         | {\"elbow\": 1}                            | {\"tail\": 1}",
        "bodyweightFraction | \"bodyweightFraction\": 0                 | \"bodyweightFraction\": 1.2",
        "loadStepKg         | 2.5                                       | -1",
        "loadStepKg         | 2.5                                       | null",
        "secondsPerRep      | \"secondsPerRep\": 3                      | \"secondsPerRep\": 0",
        "level              | \"beginner\"                              | \"novice\"",
        "id                 | \"test-row\"                              | \"Test Row\"",
        "colour             | \"name\"                                  | \"colour\": 1, \"name\"",
      })
  void a_broken_document_is_refused_naming_the_field(String field, String sound, String broken) {
    assertThat(SOUND).contains(sound);
    CatalogueIsInvalid refusal = refusalOf(SOUND.replace(sound, broken));
    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal.exercise()).isIn("test-row", "Test Row");
  }

  @Test
  void an_exercise_without_an_id_is_named_by_its_place() {
    assertThat(refusalOf("[{}]")).hasMessage("Exercise test.json[0]: id is missing");
  }

  @Test
  void a_document_that_is_no_list_is_refused() {
    assertThat(refusalOf("{}").field()).isEqualTo("document");
    assertThat(refusalOf("[{").exercise()).isEqualTo("test.json");
  }

  private static CatalogueIsInvalid refusalOf(String json) {
    return catchThrowableOfType(CatalogueIsInvalid.class, () -> read(json));
  }

  private static List<Exercise> read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return ExerciseReader.read("test.json", new ByteArrayInputStream(bytes));
  }
}
