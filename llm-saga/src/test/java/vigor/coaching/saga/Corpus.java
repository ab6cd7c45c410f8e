package vigor.coaching.saga;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What people and models say to make the other one do something it should not; one a line. */
public final class Corpus {
  private Corpus() {}

  public static Stream<String> questions() {
    return lines("/injected-questions.txt");
  }

  public static Stream<String> answers() {
    return lines("/injected-answers.txt");
  }

  private static Stream<String> lines(String name) {
    try (InputStream file = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
