package vigor.kernel.command.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The German phrases, one file per part of the house: English to German. */
final class PhraseFiles {
  static final List<String> NAMES =
      List.of("terms", "plan", "strength", "receipt", "coach", "chat", "problem");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private PhraseFiles() {}

  /** All of them; throws {@link IllegalStateException} when two files say a phrase differently. */
  static Map<String, String> read() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      read(name)
          .forEach(
              (english, german) -> {
                String other = all.putIfAbsent(english, german);
                if (other != null && !other.equals(german)) {
                  throw new IllegalStateException(name + " says otherwise: " + english);
                }
              });
    }
    return all;
  }

  static Map<String, String> read(String name) {
    String resource = name + ".json";
    try (InputStream file = PhraseFiles.class.getResourceAsStream("de/" + resource)) {
      if (file == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return JSON.readValue(file, new TypeReference<LinkedHashMap<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
