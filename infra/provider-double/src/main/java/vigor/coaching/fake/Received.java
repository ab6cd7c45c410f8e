package vigor.coaching.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param nanos when, as {@link System#nanoTime()} tells it
 */
public record Received(String head, String body, long nanos) {

  /** Empty when the caller closed the connection. */
  static Optional<Received> read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.US_ASCII);
    int length =
        text.lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElseThrow(() -> new IOException("a request without Content-Length"));
    return Optional.of(
        new Received(
            text, new String(in.readNBytes(length), StandardCharsets.UTF_8), System.nanoTime()));
  }

  String path() {
    return head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/"));
  }
}
