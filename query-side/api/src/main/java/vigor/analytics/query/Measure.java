package vigor.analytics.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is measured. Each is defined by one sentence that comes with the figures. */
public enum Measure {
  ACTIVE_PEOPLE(Granularity.DAY, "People who trained, planned or talked with the coach."),
  SESSIONS(Granularity.DAY, "Sessions that were finished."),
  SETS(Granularity.DAY, "Sets that were logged."),
  SESSION_MINUTES(Granularity.DAY, "Minutes of an average finished session."),
  PLAN_ADHERENCE(Granularity.DAY, "Share of the sessions begun that followed a day of a plan."),
  FEATURE_USE(Granularity.DAY, "Uses of each feature."),
  THREE_WORKOUTS(
      Granularity.WEEK,
      "Share of the weeks of active people in which three or more sessions were finished."),
  AI_WEEKLY(
      Granularity.WEEK,
      "Share of the weeks of active people in which the coach was asked or a note was read."),
  RETENTION(
      Granularity.WEEK,
      "Share of those who registered in the period who were active n periods later."),
  PLAN_SPEED(Granularity.DAY, "Share of the plans that were there within 3 seconds."),
  PLAN_SATISFACTION(Granularity.DAY, "Share of the rated plans that got 4 or 5 stars."),
  PLAN_STARS(Granularity.DAY, "Stars of an average rated plan, 1 to 5."),
  NEW_PEOPLE(Granularity.DAY, "Accounts that were opened, whatever their holders agreed to."),
  AI_REQUESTS(
      Granularity.DAY, "Requests to language models by tier, of everybody, as accounts need them."),
  AI_COST(
      Granularity.DAY,
      "Micro-USD that providers take, by provider and tier, of everybody, as accounts need them.");

  private final Granularity finest;
  private final String definition;

  Measure(Granularity finest, String definition) {
    this.finest = finest;
    this.definition = definition;
  }

  /** The shortest period this can be asked for. */
  public Granularity finest() {
    return finest;
  }

  /** What the figures mean, in a sentence. */
  public String definition() {
    return definition;
  }

  /** The lower-case code used in paths and JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Measure of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
