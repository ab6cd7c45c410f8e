package vigor.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs one action in a closed loop on several clients for a while and sorts the latencies. */
final class Load {
  private Load() {}

  /** What one client does once; it keeps its own connection. */
  interface Client extends AutoCloseable {
    void once() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /** Makes the client with this number. */
  interface ClientFactory {
    Client client(int number) throws Exception;
  }

  /** Rate per second and latencies in milliseconds. */
  record Outcome(double perSecond, double p50, double p95, double p99) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%8.0f /s   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms",
          perSecond,
          p50,
          p95,
          p99);
    }
  }

  static Outcome run(int clients, Duration duration, ClientFactory factory) throws Exception {
    List<Client> ready = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      ready.add(factory.client(i));
    }
    List<Future<long[]>> running = new ArrayList<>();
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      long end = begin + duration.toNanos();
      for (Client client : ready) {
        running.add(threads.submit(() -> loop(client, end)));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return outcome(running, seconds);
  }

  private static long[] loop(Client client, long end) throws Exception {
    long[] nanos = new long[1024];
    int count = 0;
    try (client) {
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        client.once();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - start;
      }
    }
    return Arrays.copyOf(nanos, count);
  }

  private static Outcome outcome(List<Future<long[]>> running, double seconds) throws Exception {
    List<long[]> parts = new ArrayList<>();
    for (Future<long[]> part : running) {
      parts.add(part.get());
    }
    long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Outcome(all.length / seconds, at(all, 0.5), at(all, 0.95), at(all, 0.99));
  }

  private static double at(long[] sorted, double share) {
    int index = (int) Math.min(sorted.length - 1L, Math.round(sorted.length * share));
    return sorted.length == 0 ? Double.NaN : sorted[index] / 1e6;
  }
}
