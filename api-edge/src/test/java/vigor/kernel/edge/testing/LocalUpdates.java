package vigor.kernel.edge.testing;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/** Wake-up calls within this process. */
@Component
class LocalUpdates implements LiveUpdates {
  private final Sinks.Many<ViewChange> sink = Sinks.many().multicast().directBestEffort();

  @Override
  public synchronized void changed(ViewChange change) {
    sink.tryEmitNext(change);
  }

  @Override
  public Flux<ViewChange> watch(String topic) {
    return sink.asFlux().filter(change -> change.topic().equals(topic));
  }
}
