package vigor.coaching.fake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A real server on a local port that speaks whatever it is spoken to in. Each request takes the
 * next reply of the script, the last one for ever. It keeps books of its own: what it received, and
 * the tokens it would bill.
 */
public final class FakeProvider implements AutoCloseable {
  private final ServerSocket server;
  private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<Usage> billed = new CopyOnWriteArrayList<>();
  private final CountDownLatch hangUp = new CountDownLatch(1);
  private volatile Reply last = Reply.status(500);

  private FakeProvider(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().name("fake-provider").start(this::accept);
  }

  public static FakeProvider started() {
    return started(0);
  }

  /** On this port of this machine; 0 is any. */
  public static FakeProvider started(int port) {
    try {
      return new FakeProvider(new ServerSocket(port, 512, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script from now on. */
  public FakeProvider replies(Reply... replies) {
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

  /** What it would bill, an entry for each answer it began to write. */
  public List<Usage> billed() {
    return billed;
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
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Optional<Received> next = Received.read(in);
          next.isPresent() && !socket.isClosed();
          next = socket.isClosed() ? Optional.empty() : Received.read(in)) {
        received.add(next.get());
        answer(new Turn(next.get(), socket, this));
      }
    } catch (IOException gone) {
      hangUp.countDown();
    }
  }

  private void answer(Turn turn) throws IOException {
    Reply reply = script.poll();
    if (turn.wire().accepts(turn.request())) {
      (reply == null ? last : reply).write(turn);
    } else {
      Reply.status(400).write(turn);
    }
  }
}
