package vigor.coaching.saga.note;

import java.time.Duration;
import java.time.Instant;

/** How long after a note was asked for a language model may still write it. */
public record NotePatience(Duration timeToWrite) {
  /** Whoever asked waits a little longer than this. */
  public static final NotePatience USUAL = new NotePatience(Duration.ofSeconds(6));

  Instant deadline(Instant askedAt) {
    return askedAt.plus(timeToWrite);
  }
}
