package vigor.coaching.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Ways to send a sound stream that a careless reader stumbles over. */
public enum Oddity {
  /** Each byte on its own, so that characters, lines and frames are cut. */
  BYTE_BY_BYTE("\n", false, true),
  /** The other line end, frames in one piece. */
  RETURN_AND_FEED("\r\n", false, false),
  /** A third line end, and cut anywhere. */
  RETURN_ONLY("\r", false, true),
  /** Comments and frames without data between the frames. */
  SMALL_TALK("\n", true, false);

  private final String lineEnd;
  private final boolean smallTalk;
  private final boolean cut;

  Oddity(String lineEnd, boolean smallTalk, boolean cut) {
    this.lineEnd = lineEnd;
    this.smallTalk = smallTalk;
    this.cut = cut;
  }

  public Reply of(String text) {
    return turn -> write(turn, new Answer(text, "stop", Usage.USUAL));
  }

  private void write(Turn turn, Answer answer) throws IOException {
    turn.bills(answer.usage());
    turn.openStream();
    for (String frame : turn.wire().frames(answer)) {
      if (smallTalk) {
        piece(turn, ": keep-alive\n\nretry: 10\n\nevent: ping\n\n");
      }
      piece(turn, frame + "\n\n");
    }
    turn.endStream();
  }

  private void piece(Turn turn, String text) throws IOException {
    byte[] bytes = text.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    for (byte[] chunk : cut ? singles(bytes) : List.of(bytes)) {
      turn.chunk(chunk);
    }
  }

  private static List<byte[]> singles(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .chars()
        .mapToObj(next -> new byte[] {(byte) next})
        .toList();
  }
}
