package vigor.coaching.fake;

import java.io.IOException;

/** Goes on for ever, a little at a time, so that only the time of the whole exchange ends it. */
record Drip() implements Reply {
  private static final int MILLIS = 20;

  @Override
  public void write(Turn turn) throws IOException {
    while (!turn.hungUpWithin(MILLIS)) {
      if (turn.isStream()) {
        turn.frame(": still there");
      } else {
        turn.send(" ");
      }
    }
  }
}
