package vigor.coaching.saga.provider;

/** A part of an answer that arrives piece by piece. */
public sealed interface LlmPiece {

  /** The next words. */
  record Text(String text) implements LlmPiece {
    @Override
    public String toString() {
      return "Text[" + text.length() + "]";
    }
  }

  /** The last piece, whatever happened; a success repeats the whole text. */
  record End(LlmOutcome outcome) implements LlmPiece {}
}
