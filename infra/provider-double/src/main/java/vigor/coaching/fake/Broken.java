package vigor.coaching.fake;

import java.io.IOException;
import java.util.List;

/** Begins an answer and then does something else. */
record Broken(String text, Reply then) implements Reply {

  @Override
  public void write(Turn turn) throws IOException {
    Answer answer = new Answer(text, "stop", Usage.USUAL);
    turn.bills(Usage.USUAL);
    if (turn.isStream()) {
      turn.openStream();
      List<String> frames = turn.wire().opening(answer);
      for (String frame : frames) {
        turn.frame(frame);
      }
      turn.frame(turn.wire().words(answer.pieces().getFirst()));
    } else {
      String body = turn.wire().body(answer);
      turn.begin(body);
      turn.send(body.substring(0, body.length() / 2));
    }
    then.write(turn);
  }
}
