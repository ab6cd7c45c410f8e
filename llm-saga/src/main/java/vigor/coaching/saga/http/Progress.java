package vigor.coaching.saga.http;

/** How far an answer has come. */
public enum Progress {
  /** More is to come. */
  OPEN,
  /** The provider said why it stopped writing. */
  FINISHED,
  /** The provider said that nothing follows. */
  ENDED
}
