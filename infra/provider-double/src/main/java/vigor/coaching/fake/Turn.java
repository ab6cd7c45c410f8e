package vigor.coaching.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** One request, and the connection over which to answer it. */
record Turn(Received request, Socket socket, FakeProvider server) {

  Wire wire() {
    return Wire.of(request);
  }

  boolean isStream() {
    return wire().streams(request);
  }

  void bills(Usage usage) {
    server.billed().add(usage);
  }

  void body(int status, String headers, String body) throws IOException {
    send(head(status, headers, length(body)) + body);
  }

  /** The head of a body that is longer than what follows. */
  void begin(String body) throws IOException {
    send(head(200, "", length(body)));
  }

  void openStream() throws IOException {
    send("HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
  }

  /** A piece of a stream, as it is. */
  void chunk(byte[] piece) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(piece);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  void frame(String frame) throws IOException {
    chunk((frame + "\n\n").getBytes(StandardCharsets.UTF_8));
  }

  void endStream() throws IOException {
    send("0\r\n\r\n");
  }

  void send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  void awaitHangUp() throws IOException {
    while (!hungUpWithin(0)) {
      // whatever it sent is not answered
    }
  }

  /**
   * Whether the caller hung up within so many milliseconds; 0 waits for ever. A caller that waits
   * for its answer sends nothing.
   */
  boolean hungUpWithin(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      if (socket.getInputStream().read() < 0) {
        server.hangUp().countDown();
        socket.close();
        return true;
      }
      return false;
    } catch (SocketTimeoutException stillThere) {
      socket.setSoTimeout(0);
      return false;
    }
  }

  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  void close() throws IOException {
    socket.close();
  }

  private static int length(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String head(int status, String headers, int length) {
    return "HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
        .formatted(status, length, headers);
  }
}
