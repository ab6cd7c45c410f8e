package vigor.kernel.query;

import reactor.core.publisher.Flux;

/** The wake-up call from projections to readers, within one process or across several. */
public interface LiveUpdates {
  /**
   * Announces a change. Called inside the transaction that writes the view; listeners hear of it
   * only after the commit, and never if it rolls back.
   */
  void changed(ViewChange change);

  /**
   * The changes of one topic from now on. A slow reader may miss changes but always gets the latest
   * one, so it must read the view rather than count what it hears.
   */
  Flux<ViewChange> watch(String topic);
}
