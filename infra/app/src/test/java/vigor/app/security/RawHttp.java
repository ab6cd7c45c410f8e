package vigor.app.security;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 byte by byte: sends what proper clients refuse to send. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int MOST_BYTES = 4_000_000;
  private static final Pattern KIND = Pattern.compile("\"urn:vigor:problem:([a-z-]+)\"");

  private RawHttp() {}

  /** An answer as it came over the wire; the body of a stream is left out. */
  record Answer(int status, String head, String body) {
    /** The kind of problem, empty when it is none. */
    String problem() {
      Matcher kind = KIND.matcher(body);
      return kind.find() ? kind.group(1) : "";
    }
  }

  static Answer request(
      URI server, String method, String path, @Nullable String token, String headers)
      throws IOException {
    String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
    return send(
        server,
        (method
                + " "
                + path
                + " HTTP/1.1\r\nHost: "
                + server.getAuthority()
                + "\r\n"
                + authorization
                + headers
                + "Connection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Fails when there is no answer in time. */
  static Answer send(URI server, byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return read(new BufferedInputStream(socket.getInputStream()));
    }
  }

  private static Answer read(InputStream in) throws IOException {
    String head = head(in);
    while (head.startsWith("HTTP/1.1 100 ")) {
      head = head(in);
    }
    boolean stream = head.toLowerCase(Locale.ROOT).contains("text/event-stream");
    byte[] body = stream ? new byte[0] : in.readNBytes(MOST_BYTES);
    Matcher status = Pattern.compile("HTTP/1\\.[01] (\\d{3})").matcher(head);
    if (!status.lookingAt()) {
      throw new IOException("not an HTTP answer: " + head);
    }
    return new Answer(
        Integer.parseInt(status.group(1)), head, new String(body, StandardCharsets.UTF_8));
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      head.write(next);
      if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
      next = in.read();
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }
}
