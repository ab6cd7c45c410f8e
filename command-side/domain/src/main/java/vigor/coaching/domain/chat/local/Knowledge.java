package vigor.coaching.domain.chat.local;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is known about training in general: questions, myths, and where each answer comes from. */
final class Knowledge {

  /**
   * One piece of it.
   *
   * @param kind a myth put right, or how something is done
   * @param question how people typically ask for it
   * @param words groups of alternatives; a question is about this when every group is met
   * @param answer two to four sentences
   * @param source who found it
   */
  record Entry(
      String id,
      Kind kind,
      String question,
      List<List<String>> words,
      String answer,
      String source) {
    /** What a piece of knowledge is. */
    enum Kind {
      @JsonProperty("myth")
      MYTH,
      @JsonProperty("practice")
      PRACTICE
    }

    boolean isAskedBy(String question) {
      return words.stream().allMatch(group -> group.stream().anyMatch(question::contains));
    }
  }

  private final List<Entry> entries;

  Knowledge(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  static Knowledge bundled() {
    try (InputStream file =
        Objects.requireNonNull(Knowledge.class.getResourceAsStream("knowledge.json"))) {
      return new Knowledge(JsonMapper.shared().readValue(file, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** The entry a question asks for; of several the one that asks for most at once. */
  Optional<Entry> about(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    return entries.stream()
        .filter(entry -> entry.isAskedBy(lower))
        .max(Comparator.comparingInt(entry -> entry.words().size()));
  }
}
