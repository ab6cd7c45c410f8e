package vigor.profile.query;

/** Which purposes a person agrees to now. */
public record Consents(boolean healthData, boolean llm, boolean analytics) {
  public static final Consents NONE = new Consents(false, false, false);
}
