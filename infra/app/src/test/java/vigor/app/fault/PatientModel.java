package vigor.app.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that speaks OpenAI's chat completions, counts who calls, and answers nobody before it is
 * told to.
 */
final class PatientModel implements AutoCloseable {
  private static final String ANSWER =
      """
      data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,\
      "delta":{"role":"assistant","content":"Keep going."},"finish_reason":null}]}

      data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,\
      "delta":{},"finish_reason":"stop"}]}

      data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],\
      "usage":{"prompt_tokens":100,"completion_tokens":5,"total_tokens":105}}

      data: [DONE]

      """;

  private final HttpServer server;
  private final AtomicInteger calls = new AtomicInteger();
  private final Semaphore called = new Semaphore(0);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  PatientModel() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  int calls() {
    return calls.get();
  }

  /** Whether so many calls came in time. */
  boolean awaitCalls(int number) throws InterruptedException {
    return called.tryAcquire(number, 30, TimeUnit.SECONDS);
  }

  void letAnswer() {
    mayAnswer.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    called.release();
    try {
      exchange.getRequestBody().readAllBytes();
      mayAnswer.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] bytes = ANSWER.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    letAnswer();
    server.stop(0);
  }
}
