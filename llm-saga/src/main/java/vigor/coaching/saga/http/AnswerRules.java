package vigor.coaching.saga.http;

import tools.jackson.databind.JsonNode;

/** How a family words an answer: what a library would trip over is told from what is sound. */
public interface AnswerRules {

  /** Judges a whole body that came with a success status. */
  Seen body(JsonNode body);

  /** Judges one frame of a stream. */
  Seen frame(JsonNode frame);

  /** Whether a frame is no JSON but the mark that nothing follows. */
  default boolean isEndMark(String data) {
    return false;
  }

  /** Whether a frame only marks that nothing follows, and gives no reason for it. */
  default boolean isEndMark(JsonNode frame) {
    return false;
  }

  /** How far a stream must have come when the connection ends, or it was lost. */
  default Progress whole() {
    return Progress.ENDED;
  }

  /** The shortest sound body. */
  String sample();
}
