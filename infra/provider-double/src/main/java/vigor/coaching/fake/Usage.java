package vigor.coaching.fake;

/** The tokens of an answer: all read, those of them read before, and all written. */
public record Usage(int input, int cached, int output) {
  public static final Usage USUAL = new Usage(1000, 200, 400);

  /** A provider that does not say what it took. */
  public static final Usage UNSAID = new Usage(-1, 0, -1);

  boolean isSaid() {
    return input >= 0;
  }
}
