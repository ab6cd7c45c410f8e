package vigor.platform.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a person is told about their copy. */
final class ExportReadme {
  private ExportReadme() {}

  static String text() throws IOException {
    try (InputStream in = ExportReadme.class.getResourceAsStream("README.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
