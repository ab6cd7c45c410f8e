package vigor.platform.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Who listens to which topic on this node. A slow listener keeps only the latest notice. */
final class Listeners {
  private final Map<String, Set<FluxSink<Notice>>> byTopic = new ConcurrentHashMap<>();

  Flux<Notice> listen(String topic) {
    return Flux.create(
        sink -> {
          byTopic.compute(topic, (key, sinks) -> added(sinks, sink));
          sink.onDispose(
              () -> byTopic.computeIfPresent(topic, (key, sinks) -> without(sinks, sink)));
        },
        FluxSink.OverflowStrategy.LATEST);
  }

  void tell(Notice notice) {
    byTopic.getOrDefault(notice.topic(), Set.of()).forEach(sink -> sink.next(notice));
  }

  private static Set<FluxSink<Notice>> added(
      @Nullable Set<FluxSink<Notice>> sinks, FluxSink<Notice> sink) {
    Set<FluxSink<Notice>> set = sinks == null ? ConcurrentHashMap.newKeySet() : sinks;
    set.add(sink);
    return set;
  }

  private static @Nullable Set<FluxSink<Notice>> without(
      Set<FluxSink<Notice>> sinks, FluxSink<Notice> sink) {
    sinks.remove(sink);
    return sinks.isEmpty() ? null : sinks;
  }
}
