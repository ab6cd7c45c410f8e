package vigor.kernel.projection;

import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/** Remembers every announced change. */
public final class RecordedUpdates implements LiveUpdates {
  private final List<ViewChange> changes = new ArrayList<>();

  @Override
  public void changed(ViewChange change) {
    changes.add(change);
  }

  @Override
  public Flux<ViewChange> watch(String topic) {
    return Flux.fromIterable(changes).filter(change -> change.topic().equals(topic));
  }

  public List<ViewChange> changes() {
    return List.copyOf(changes);
  }
}
