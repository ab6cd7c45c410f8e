package vigor.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import vigor.app.VigorTest;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.edge.route.Contract;
import vigor.kernel.edge.route.Routes;

/**
 * Five thousand malformed and hostile requests over every route. An application of its own takes
 * them: an administrator among the callers may configure nonsense.
 */
@VigorTest
@TestPropertySource(properties = "vigor.test=hostile-requests")
class HostileRequestsTest {
  private static final long SEED = 20_261_128;
  private static final int REQUESTS = 5_000;

  /** Of live heap: what fills in a full half of the requests would be a leak. */
  private static final long MOST_GROWTH = 32L << 20;

  private static final int AT_ONCE = 12;
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat"
              + " [a-z]+(\\.\\w+)+\\(|Exception\\b|org\\.springframework|io\\.r2dbc|vigor\\.[a-z]+\\.edge"
              + "|SQLSTATE|reactor\\.core");

  @LocalServerPort private int port;
  private final HostileRequests requests;
  private final Routes routes;

  HostileRequestsTest(
      @Autowired Routes routes,
      @Autowired Contract contract,
      @Autowired CommandGateway commands,
      @Autowired QueryGateway queries,
      @Autowired Sessions sessions,
      @Autowired AccessTokens accessTokens,
      @Autowired ApiTokens apiTokens,
      @Autowired DatabaseClient database)
      throws Exception {
    this.routes = routes;
    this.requests =
        new HostileRequests(
            routes,
            new ContractSamples(contract),
            new Persons(commands, queries, sessions, accessTokens, apiTokens, database));
  }

  @Test
  @Timeout(300)
  void whatever_is_sent_is_answered_and_nothing_breaks_or_shows_its_inside() throws Exception {
    URI server = URI.create("http://127.0.0.1:" + port);
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    long begin = System.nanoTime();
    send(server, 0, REQUESTS / 2, statuses, broken);
    long before = liveHeap();
    send(server, REQUESTS / 2, REQUESTS, statuses, broken);
    long growth = liveHeap() - before;
    System.out.println(
        "hostile requests: %s in %s, %d KiB more alive"
            .formatted(statuses, Duration.ofNanos(System.nanoTime() - begin), growth >> 10));

    assertThat(broken).isEmpty();
    assertThat(growth).as("bytes more alive after the second half").isLessThan(MOST_GROWTH);
    assertThat(statuses.keySet()).contains(400, 401, 403, 404, 422);
    assertThat(statuses.getOrDefault(401, 0))
        .as("turned away at the door")
        .isLessThan(REQUESTS / 3);
    assertThat(requests.asked()).hasSameSizeAs(routes.all());
    assertThat(RawHttp.request(server, "GET", "/actuator/health", null, "").status())
        .isEqualTo(200);
  }

  private void send(
      URI server, int from, int to, Map<Integer, Integer> statuses, List<String> broken)
      throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<String>> running = new ArrayList<>();
      for (int i = from; i < to; i++) {
        long seed = SEED + i;
        running.add(clients.submit(() -> verdict(server, seed)));
      }
      for (Future<String> each : running) {
        String verdict = each.get();
        statuses.merge(Integer.parseInt(verdict.substring(0, 3)), 1, Integer::sum);
        if (verdict.length() > 3) {
          broken.add(verdict);
        }
      }
    }
  }

  private static long liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void who_is_refused_amid_a_long_body_still_reads_why() throws IOException {
    URI server = URI.create("http://127.0.0.1:" + port);
    String body = "x".repeat(60_000);
    String headers = "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
    for (int time = 0; time < 30; time++) {
      byte[] request =
          ("POST /api/v1/workouts HTTP/1.1\r\nHost: "
                  + server.getAuthority()
                  + "\r\n"
                  + headers
                  + "Connection: close\r\n\r\n"
                  + body)
              .getBytes(StandardCharsets.ISO_8859_1);
      assertThat(RawHttp.send(server, request).status()).isEqualTo(401);
    }
  }

  /** The status alone, or what is wrong with the answer, so that the seed can be played again. */
  private String verdict(URI server, long seed) throws Exception {
    byte[] request = requests.make(new Random(seed), server);
    try {
      RawHttp.Answer answer = answer(server, request);
      boolean sound = answer.status() < 500 && !INSIDE.matcher(answer.body()).find();
      return sound ? "" + answer.status() : answer.status() + described(seed, request, answer);
    } catch (IOException e) {
      return "000 no answer: " + e + described(seed, request, new RawHttp.Answer(0, "", ""));
    }
  }

  /**
   * A server that refuses a request before it has read all of it closes over the rest, and that
   * reset may overtake the answer. The line that asks must be answered for itself.
   */
  private static RawHttp.Answer answer(URI server, byte[] request) throws IOException {
    try {
      return RawHttp.send(server, request);
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
      String line =
          new String(request, StandardCharsets.ISO_8859_1).lines().findFirst().orElseThrow();
      String alone = line + "\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n\r\n";
      return RawHttp.send(server, alone.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static String described(long seed, byte[] request, RawHttp.Answer answer) {
    String sent = new String(request, StandardCharsets.UTF_8);
    return " seed "
        + seed
        + "\n"
        + sent.substring(0, Math.min(700, sent.length()))
        + "\n-> "
        + answer.body().substring(0, Math.min(500, answer.body().length()));
  }
}
