package vigor.training.command.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The bundled data: one JSON file per movement pattern, named after it. */
final class ExerciseFiles {
  private static final String FOLDER = "/vigor/training/catalogue/exercises/";

  private ExerciseFiles() {}

  static List<Exercise> read() {
    return Stream.of(MovementPattern.values()).flatMap(p -> read(p).stream()).toList();
  }

  /** The resource with the exercises of a pattern. */
  static String resource(MovementPattern pattern) {
    return FOLDER + pattern.code().replace('_', '-') + ".json";
  }

  private static List<Exercise> read(MovementPattern pattern) {
    String resource = resource(pattern);
    try (InputStream json = ExerciseFiles.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new CatalogueIsInvalid(resource, "document", "is missing");
      }
      return ExerciseReader.read(resource, json);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
