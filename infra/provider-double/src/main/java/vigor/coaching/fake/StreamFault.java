package vigor.coaching.fake;

import java.io.IOException;
import java.util.List;

/** The ways in which a stream alone can fail: it ends well as HTTP goes, and yet is not whole. */
public enum StreamFault implements Reply {
  /** Ends without a reason to stop. */
  ENDS_IN_THE_MIDDLE,
  /** Gives a reason and what it took, but not the mark of the end. */
  ENDS_WITHOUT_ITS_MARK,
  /** Gives the mark of the end in the middle. */
  MARKS_THE_END_TOO_SOON,
  /** Says in the middle that it cannot go on, and ends as if it had. */
  BREAKS_OFF_WITH_AN_ERROR;

  @Override
  public void write(Turn turn) throws IOException {
    Answer answer = new Answer("Half an answer", "stop", Usage.USUAL);
    turn.bills(answer.usage());
    turn.openStream();
    frames(turn, turn.wire().opening(answer));
    turn.frame(turn.wire().words(answer.pieces().getFirst()));
    switch (this) {
      case ENDS_IN_THE_MIDDLE -> {}
      case ENDS_WITHOUT_ITS_MARK -> frames(turn, turn.wire().finish(answer));
      case MARKS_THE_END_TOO_SOON -> frames(turn, turn.wire().end());
      case BREAKS_OFF_WITH_AN_ERROR -> {
        turn.frame(turn.wire().errorFrame());
        frames(turn, turn.wire().end());
      }
    }
    turn.endStream();
  }

  private static void frames(Turn turn, List<String> frames) throws IOException {
    for (String frame : frames) {
      turn.frame(frame);
    }
  }
}
