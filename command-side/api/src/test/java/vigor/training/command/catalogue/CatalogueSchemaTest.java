package vigor.training.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueSchemaTest {
  private static final String FOLDER = "/vigor/training/catalogue/";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @EnumSource
  void the_exercises_of_each_pattern_follow_the_schema(MovementPattern pattern) {
    assertThat(errors("exercises.schema.json", text(ExerciseFiles.resource(pattern)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_file_holds_only_exercises_of_its_own_pattern(MovementPattern pattern) {
    JsonNode exercises = JsonMapper.shared().readTree(text(ExerciseFiles.resource(pattern)));
    assertThat(exercises)
        .allSatisfy(e -> assertThat(e.get("pattern").asString()).isEqualTo(pattern.code()));
  }

  @Test
  void the_injury_rules_follow_their_schema() {
    assertThat(errors("injury-rules.schema.json", text(FOLDER + "injury-rules.json"))).isEmpty();
  }

  @Test
  void the_schema_names_every_code_the_catalogue_knows() {
    JsonNode schema = JsonMapper.shared().readTree(text(FOLDER + "exercises.schema.json"));
    JsonNode codes = schema.get("$defs");
    assertThat(strings(codes.at("/muscle/enum")))
        .containsExactlyElementsOf(Stream.of(Muscle.values()).map(Muscle::code).toList());
    assertThat(strings(codes.at("/strain/enum")))
        .containsExactlyElementsOf(Stream.of(Strain.values()).map(Strain::code).toList());
    assertThat(strings(codes.at("/site/enum")))
        .containsExactlyElementsOf(Stream.of(BodySite.values()).map(BodySite::code).toList());
    assertThat(strings(codes.at("/equipment/enum")))
        .containsExactlyElementsOf(
            Stream.of(Equipment.values())
                .filter(e -> e != Equipment.NONE)
                .map(Equipment::code)
                .toList());
  }

  @Test
  void an_exercise_without_cues_does_not_follow_the_schema() {
    String broken =
        text(ExerciseFiles.resource(MovementPattern.NECK)).replace("\"cues\"", "\"tips\"");
    assertThat(errors("exercises.schema.json", broken)).isNotEmpty();
  }

  private static List<Error> errors(String schemaName, String json) {
    Schema schema = SCHEMAS.getSchema(text(FOLDER + schemaName), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String text(String resource) {
    try (InputStream in = CatalogueSchemaTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
