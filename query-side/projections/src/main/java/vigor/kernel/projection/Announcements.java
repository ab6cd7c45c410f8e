package vigor.kernel.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/**
 * Tells readers, once per batch and topic, how far a view has come. Silent during a replay: then
 * views retell the past, and nobody waits for that.
 */
@Component
public final class Announcements {
  private final LiveUpdates updates;

  public Announcements(LiveUpdates updates) {
    this.updates = updates;
  }

  /** Announces the change just before the batch commits; the latest of a topic and key wins. */
  public void announce(String topic, String key, long version) {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
    if (!ReplayToken.isReplay(unitOfWork.getMessage())) {
      pending(unitOfWork.root()).put(topic + ' ' + key, new ViewChange(topic, key, version));
    }
  }

  /** Announces that the one thing a topic stands for has changed. */
  public void announce(String topic, long version) {
    announce(topic, topic, version);
  }

  private Map<String, ViewChange> pending(UnitOfWork<?> unitOfWork) {
    return unitOfWork.getOrComputeResource(
        "announcements",
        key -> {
          Map<String, ViewChange> changes = new LinkedHashMap<>();
          unitOfWork.onPrepareCommit(u -> changes.values().forEach(updates::changed));
          return changes;
        });
  }
}
