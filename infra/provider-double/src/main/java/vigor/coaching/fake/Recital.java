package vigor.coaching.fake;

import java.io.IOException;
import java.util.List;

/**
 * An answer told word by word, each in a frame of its own, as far as it comes. Who asks for a whole
 * answer is given it.
 *
 * @param words how many are told
 */
public record Recital(String text, int words, Reply then) implements Reply {

  /** All of it, and its end. */
  public static Reply whole(String text) {
    return new Recital(text, Integer.MAX_VALUE, turn -> end(turn, text));
  }

  /** So many words, then the end of the connection. */
  public static Reply cut(String text, int words) {
    return new Recital(text, words, Turn::close);
  }

  /** All of it, and why it stopped and what it took, without the mark of the end. */
  public static Reply withoutMark(String text) {
    return new Recital(
        text,
        Integer.MAX_VALUE,
        turn -> {
          frames(turn, turn.wire().finish(answer(text)));
          turn.endStream();
        });
  }

  /** So many words, a frame that nobody can read, then the rest as if nothing had been. */
  public static Reply withRubbish(String text, int words) {
    return new Recital(
        text,
        words,
        turn -> {
          turn.frame("data: {\"choices\":[{");
          tell(turn, list(text).stream().skip(words).toList());
          end(turn, text);
        });
  }

  /** The head at once, the first word so much later. */
  public static Reply late(String text, int millis) {
    return new Recital(
        text,
        0,
        turn -> {
          if (!turn.hungUpWithin(millis)) {
            tell(turn, list(text));
            end(turn, text);
          }
        });
  }

  /** So many words, then silence, then the end of the connection. */
  public static Reply stalling(String text, int words, int millis) {
    return new Recital(
        text,
        words,
        turn -> {
          if (!turn.hungUpWithin(millis)) {
            turn.close();
          }
        });
  }

  @Override
  public void write(Turn turn) throws IOException {
    if (!turn.isStream()) {
      answer(text).write(turn);
      return;
    }
    turn.bills(Usage.USUAL);
    turn.openStream();
    frames(turn, turn.wire().opening(answer(text)));
    tell(turn, list(text).stream().limit(words).toList());
    then.write(turn);
  }

  private static void tell(Turn turn, List<String> words) throws IOException {
    for (String word : words) {
      turn.frame(turn.wire().words(word));
    }
  }

  private static void end(Turn turn, String text) throws IOException {
    frames(turn, turn.wire().finish(answer(text)));
    frames(turn, turn.wire().end());
    turn.endStream();
  }

  private static void frames(Turn turn, List<String> frames) throws IOException {
    for (String frame : frames) {
      turn.frame(frame);
    }
  }

  private static Answer answer(String text) {
    return new Answer(text, "stop", Usage.USUAL);
  }

  /** The words, each with the space after it. */
  private static List<String> list(String text) {
    return List.of(text.split("(?<= )"));
  }
}
