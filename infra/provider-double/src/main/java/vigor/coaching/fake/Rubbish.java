package vigor.coaching.fake;

import java.io.IOException;
import java.util.List;

/** A stream goes on after a frame that cannot be read, as if nothing had happened. */
record Rubbish() implements Reply {

  @Override
  public void write(Turn turn) throws IOException {
    Answer answer = new Answer("An answer with a hole", "stop", Usage.USUAL);
    turn.bills(answer.usage());
    if (!turn.isStream()) {
      turn.body(200, "", "{\"choices\":[{");
      return;
    }
    turn.openStream();
    List<String> frames = turn.wire().frames(answer);
    int middle = turn.wire().opening(answer).size() + 1;
    for (int i = 0; i < frames.size(); i++) {
      turn.frame(i == middle ? "data: {\"choices\":[{" : frames.get(i));
    }
    turn.endStream();
  }
}
