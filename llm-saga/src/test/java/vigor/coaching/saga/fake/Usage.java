package vigor.coaching.saga.fake;

import vigor.coaching.command.TokenUsage;

/** The tokens of an answer: all read, those of them read before, and all written. */
public record Usage(int input, int cached, int output) {
  static final Usage USUAL = new Usage(1000, 200, 400);

  /** A provider that does not say what it took. */
  public static final Usage UNSAID = new Usage(-1, 0, -1);

  boolean isSaid() {
    return input >= 0;
  }

  public TokenUsage tokens() {
    return new TokenUsage(input, cached, output);
  }
}
