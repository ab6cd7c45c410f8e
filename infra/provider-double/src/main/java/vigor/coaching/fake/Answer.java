package vigor.coaching.fake;

import java.io.IOException;
import java.util.List;

/**
 * An answer, whole or word by word as it was asked for.
 *
 * @param finishReason {@code stop}, {@code length} or {@code content_filter}, put as each family
 *     puts it
 */
record Answer(String text, String finishReason, Usage usage) implements Reply {

  @Override
  public void write(Turn turn) throws IOException {
    turn.bills(usage);
    if (!turn.isStream()) {
      turn.body(200, "", turn.wire().body(this));
      return;
    }
    turn.openStream();
    for (String frame : turn.wire().frames(this)) {
      turn.frame(frame);
    }
    turn.endStream();
  }

  /** The text in up to three pieces. */
  List<String> pieces() {
    if (text.isEmpty()) {
      return List.of();
    }
    int third = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 3);
    int two = text.offsetByCodePoints(third, text.codePointCount(third, text.length()) / 2);
    return List.of(text.substring(0, third), text.substring(third, two), text.substring(two))
        .stream()
        .filter(piece -> !piece.isEmpty())
        .toList();
  }
}
