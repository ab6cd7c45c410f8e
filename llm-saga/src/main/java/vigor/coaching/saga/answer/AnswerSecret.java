package vigor.coaching.saga.answer;

/** What keeps the keys of answers from being guessed; supplied by the composition root. */
@FunctionalInterface
public interface AnswerSecret {
  /** At least 32 secret bytes, the same on every start and every node. */
  byte[] bytes();
}
