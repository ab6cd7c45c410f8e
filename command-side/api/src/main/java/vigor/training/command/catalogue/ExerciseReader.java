package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON array of exercises; strict, because a wrong field here becomes a wrong plan. */
final class ExerciseReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .changeDefaultNullHandling(
              nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
          .build();
  private static final List<String> FIELDS =
      Stream.of(Exercise.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private ExerciseReader() {}

  static List<Exercise> read(String document, InputStream json) {
    JsonNode root = tree(document, json);
    if (!root.isArray()) {
      throw new CatalogueIsInvalid(document, "document", "is not a list of exercises");
    }
    List<Exercise> exercises = new ArrayList<>();
    for (JsonNode node : root) {
      exercises.add(exercise(name(document, exercises.size(), node), node));
    }
    return exercises;
  }

  private static JsonNode tree(String document, InputStream json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      throw invalid(document, "document", e);
    }
  }

  private static String name(String document, int index, JsonNode node) {
    JsonNode id = node.path("id");
    return id.isString() ? id.asString() : document + "[" + index + "]";
  }

  private static Exercise exercise(String name, JsonNode node) {
    for (String field : FIELDS) {
      if (!node.has(field)) {
        throw new CatalogueIsInvalid(name, field, "is missing");
      }
    }
    try {
      Exercise exercise = JSON.treeToValue(node, Exercise.class);
      ExerciseRange.check(exercise);
      return exercise;
    } catch (JacksonException e) {
      throw invalid(name, field(e), e);
    }
  }

  private static String field(JacksonException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .findFirst()
        .orElse("document");
  }

  private static CatalogueIsInvalid invalid(String name, String field, JacksonException e) {
    var invalid = new CatalogueIsInvalid(name, field, "cannot be read: " + e.getOriginalMessage());
    invalid.initCause(e);
    return invalid;
  }
}
