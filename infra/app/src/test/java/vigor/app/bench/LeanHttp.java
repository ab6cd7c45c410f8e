package vigor.app.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive HTTP/1.1 connection that costs next to nothing, because the load generator shares
 * the machine with what it measures. Knows just what Vigor answers: Content-Length or chunks.
 */
final class LeanHttp implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String head;

  LeanHttp(URI address, String token) throws IOException {
    socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 2000);
    socket.setSoTimeout(20_000);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    head =
        " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: ";
  }

  /** Sends a request and returns the status after reading the whole answer. */
  int post(String path, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] request =
        ("POST " + path + head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] both = new byte[request.length + body.length];
    System.arraycopy(request, 0, both, 0, request.length);
    System.arraycopy(body, 0, both, request.length, body.length);
    out.write(both);
    out.flush();
    return readAnswer();
  }

  /** Posts and fails on any other answer: what is not done must not be counted. */
  void expect(int wanted, String path, String json) throws IOException {
    int status = post(path, json);
    if (status != wanted) {
      throw new IllegalStateException(path + " answered " + status);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int readAnswer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    if (chunked) {
      skipChunks();
    } else {
      in.skipNBytes(length);
    }
    return status;
  }

  private void skipChunks() throws IOException {
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      in.skipNBytes(size + 2L);
    }
    in.skipNBytes(2);
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server closed the connection");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }
}
