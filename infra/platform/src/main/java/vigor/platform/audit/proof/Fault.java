package vigor.platform.audit.proof;

/** What can be wrong with a log. */
public enum Fault {
  /** An event does not have the bytes it had when it was chained. */
  EVENT_CHANGED("the event was changed"),
  /** Another event's content stands here. */
  EVENTS_SWAPPED("the event was exchanged with another"),
  /** The chain has an event that is not there. */
  EVENT_MISSING("the event was deleted"),
  /** An event between chained ones that the chain never had. */
  EVENT_INSERTED("an event was slipped in"),
  /** A row of the chain is not there. */
  LINK_MISSING("the row of the chain was deleted"),
  /** A row of the chain was altered, and its event was not. */
  LINK_CHANGED("the row of the chain was changed"),
  /** A checkpoint that our key did not sign. */
  CHECKPOINT_FORGED("the checkpoint is not signed by the trusted key"),
  /** The chain fits its events but not what was signed earlier: both were written anew. */
  REWRITTEN("events and chain were written anew; the signed checkpoint says otherwise"),
  /** A checkpoint tells of positions that are not there. */
  TRUNCATED("the end was cut off; a signed checkpoint tells of more");

  private final String sentence;

  Fault(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
