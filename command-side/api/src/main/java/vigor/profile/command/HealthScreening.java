package vigor.profile.command;

import org.jspecify.annotations.Nullable;

/**
 * Answers to our own health questions; null means not answered. Any yes, and any question left
 * open, limits intensity until a professional has cleared the person.
 */
public record HealthScreening(
    @Nullable Boolean heartCondition,
    @Nullable Boolean chestPain,
    @Nullable Boolean dizziness,
    @Nullable Boolean chronicCondition,
    @Nullable Boolean medication,
    @Nullable Boolean jointProblem,
    @Nullable Boolean supervisedOnly) {

  public static final HealthScreening UNANSWERED =
      new HealthScreening(null, null, null, null, null, null, null);

  /** Whether every question was answered with no. */
  public boolean clears() {
    return no(heartCondition)
        && no(chestPain)
        && no(dizziness)
        && no(chronicCondition)
        && no(medication)
        && no(jointProblem)
        && no(supervisedOnly);
  }

  private static boolean no(@Nullable Boolean answer) {
    return Boolean.FALSE.equals(answer);
  }
}
