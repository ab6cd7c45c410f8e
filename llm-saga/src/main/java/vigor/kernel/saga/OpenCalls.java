package vigor.kernel.saga;

import java.time.Instant;
import vigor.kernel.command.PersonId;

/** The calls of language models that are queued or under way. */
public interface OpenCalls {
  /**
   * Gives up every call of a person: nobody is asked any more, an answer that still comes is not
   * taken, and what it cost is booked. True when none is left; otherwise ask again in a moment.
   */
  boolean end(PersonId person, Instant now);
}
