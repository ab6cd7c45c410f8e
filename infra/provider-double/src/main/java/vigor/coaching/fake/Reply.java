package vigor.coaching.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the server does with one request. */
@FunctionalInterface
public interface Reply {

  void write(Turn turn) throws IOException;

  /** A whole answer: 1000 tokens read, 200 of them cached, 400 written. */
  static Reply answer(String content) {
    return answer(content, "stop", Usage.USUAL);
  }

  /** A whole answer that depends on the question. */
  static Reply answering(Function<Received, String> words) {
    return turn -> answer(words.apply(turn.request())).write(turn);
  }

  static Reply answer(String content, String finishReason, Usage usage) {
    return new Answer(content, finishReason, usage);
  }

  static Reply status(int status) {
    return status(status, "");
  }

  /** Headers end with CRLF each. */
  static Reply status(int status, String headers) {
    return body(status, headers, "{\"error\":{\"message\":\"no\",\"type\":\"test\"}}");
  }

  static Reply body(int status, String headers, String body) {
    return turn -> turn.body(status, headers, body);
  }

  /** A stream as it is, in one piece. */
  static Reply stream(String frames) {
    return turn -> {
      turn.openStream();
      turn.chunk(frames.getBytes(StandardCharsets.UTF_8));
      turn.endStream();
    };
  }

  /** Says nothing until the caller hangs up. */
  static Reply silence() {
    return Turn::awaitHangUp;
  }

  /** Begins an answer and then says nothing until the caller hangs up. */
  static Reply stall(String content) {
    return new Broken(content, Turn::awaitHangUp);
  }

  /** Closes in the middle of an answer. */
  static Reply cutOff(String content) {
    return new Broken(content, Turn::close);
  }

  /** Resets the connection without an answer. */
  static Reply reset() {
    return Turn::reset;
  }

  /** Thinks for a while first, as models do. */
  static Reply thinking(int millis, Reply then) {
    return turn -> {
      if (!turn.hungUpWithin(millis)) {
        then.write(turn);
      }
    };
  }

  /** Whatever is to be replied at the time. */
  static Reply chosen(Supplier<Reply> choice) {
    return turn -> choice.get().write(turn);
  }

  static Usage usage(int input, int cached, int output) {
    return new Usage(input, cached, output);
  }
}
