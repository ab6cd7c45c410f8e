package vigor.training.command.catalogue.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vigor.training.command.catalogue.CatalogueIsInvalid;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.MovementPattern;

/** The translations beside the catalogue: one JSON file per movement pattern and language. */
final class TranslationFiles {
  private static final String FOLDER = "/vigor/training/catalogue/exercises/de/";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private TranslationFiles() {}

  /** The resource with the German words of a pattern's exercises. */
  static String german(MovementPattern pattern) {
    return FOLDER + pattern.code().replace('_', '-') + ".json";
  }

  private static List<ExerciseWords> read(String resource) {
    try (InputStream json = TranslationFiles.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new CatalogueIsInvalid(resource, "document", "is missing");
      }
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The German words, read once. */
  static final class German {
    static final Map<ExerciseId, ExerciseWords> BY_ID =
        Stream.of(MovementPattern.values())
            .flatMap(pattern -> read(german(pattern)).stream())
            .collect(Collectors.toUnmodifiableMap(ExerciseWords::id, words -> words));

    private German() {}
  }
}
