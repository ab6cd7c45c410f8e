package vigor.coaching.saga.fake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A real server on a local port. Each request takes the next reply of the script, the last one for
 * ever; what it received is its own ledger of calls.
 */
public final class FakeOpenAi implements AutoCloseable {
  private final ServerSocket server;
  private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch hangUp = new CountDownLatch(1);
  private volatile Reply last = Reply.status(500);

  /** A request as it came over the wire. */
  public record Received(String head, String body) {}

  private FakeOpenAi(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().name("fake-openai").start(this::accept);
  }

  public static FakeOpenAi started() {
    try {
      return new FakeOpenAi(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script from now on. */
  public FakeOpenAi replies(Reply... replies) {
    script.clear();
    script.addAll(List.of(replies));
    last = replies[replies.length - 1];
    return this;
  }

  public String baseUrl() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
  }

  public List<Received> received() {
    return received;
  }

  /** Opens when a caller closed its connection before it had the answer. */
  public CountDownLatch hangUp() {
    return hangUp;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Received request = read(in); request != null; request = read(in)) {
        received.add(request);
        Reply reply = script.poll();
        (reply == null ? last : reply).write(socket, this);
        if (socket.isClosed()) {
          return;
        }
      }
    } catch (IOException gone) {
      hangUp.countDown();
    }
  }

  private static @Nullable Received read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return null;
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
    return new Received(text, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }
}
