package vigor.profile.command;

/** The wording people agree to. A new wording gets a new version and asks again. */
public final class ConsentText {
  /** The version shown at present, named by the day it was written. */
  public static final String CURRENT_VERSION = "2026-11-23";

  private ConsentText() {}
}
