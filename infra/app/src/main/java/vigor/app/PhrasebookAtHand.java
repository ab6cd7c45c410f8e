package vigor.app;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vigor.kernel.command.language.Phrasebook;

/**
 * Reads the German phrases as soon as Vigor is there, beside all else, so that the first German
 * answer need not wait for it. A book that cannot be read fails the answers that need it, as it
 * would without this.
 */
@Component
@ConditionalOnProperty(name = "vigor.admin", matchIfMissing = true, havingValue = "false")
class PhrasebookAtHand {
  private final Runnable reading;

  @Autowired
  PhrasebookAtHand() {
    this(Phrasebook::german);
  }

  PhrasebookAtHand(Runnable reading) {
    this.reading = reading;
  }

  /** A thread of its own: a virtual one would keep its carrier while the book is being read. */
  @EventListener(ApplicationReadyEvent.class)
  void read() {
    Thread.ofPlatform().daemon().name("phrasebook").start(reading);
  }
}
