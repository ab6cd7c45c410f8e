package vigor.kernel.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the SQL files that lie beside the classes using them. */
public final class SqlText {
  private SqlText() {}

  /**
   * The statement in {@code file}, in the resource folder named like {@code neighbour}'s package.
   */
  public static String beside(Class<?> neighbour, String file) {
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no SQL file " + file + " beside " + neighbour.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
