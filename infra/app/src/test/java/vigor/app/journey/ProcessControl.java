package vigor.app.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import vigor.app.process.VigorProcess;

/** Lets a journey in the browser kill the application and start it again, by POST. */
final class ProcessControl implements AutoCloseable {
  private final HttpServer server;

  private ProcessControl(HttpServer server) {
    this.server = server;
  }

  static ProcessControl of(VigorProcess vigor) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/kill", exchange -> answer(exchange, vigor::killHard));
    server.createContext("/restart", exchange -> answer(exchange, vigor::restart));
    server.start();
    return new ProcessControl(server);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, Step step) throws IOException {
    try (exchange) {
      step.take();
      exchange.sendResponseHeaders(204, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the application stopped or started", e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws IOException, InterruptedException;
  }
}
