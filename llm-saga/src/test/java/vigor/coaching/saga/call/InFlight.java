package vigor.coaching.saga.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many callers, each of whom asks again as soon as it has its answer, for a while. */
record InFlight(int callers, Duration time) {

  /** Latencies in milliseconds. */
  record Figures(long count, double perSecond, double p50, double p99) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%6d calls %7.0f /s   p50 %7.1f ms   p99 %7.1f ms",
          count,
          perSecond,
          p50,
          p99);
    }
  }

  /** Each call is made ready before its time begins; it answers whether it went well. */
  Figures of(Callable<Callable<Boolean>> calls) throws Exception {
    List<Future<List<Long>>> running = new ArrayList<>();
    long begin = System.nanoTime();
    try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < callers; caller++) {
        running.add(virtual.submit(() -> loop(calls, begin + time.toNanos())));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> one : running) {
      all.addAll(one.get());
    }
    long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Figures(sorted.length, sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99));
  }

  private static List<Long> loop(Callable<Callable<Boolean>> calls, long end) throws Exception {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      Callable<Boolean> call = calls.call();
      long start = System.nanoTime();
      if (!call.call()) {
        throw new IllegalStateException("a call failed: the figures would mean nothing");
      }
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
  }
}
