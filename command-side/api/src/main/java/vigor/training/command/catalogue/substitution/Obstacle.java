package vigor.training.command.catalogue.substitution;

/**
 * Why an exercise does not suit a person.
 *
 * @param kind which limit it breaks
 * @param why the reason as the rest of a sentence about the exercise, for example {@code needs a
 *     barbell}
 */
public record Obstacle(Kind kind, String why) {

  /** The limit that is broken, the plainest first. */
  public enum Kind {
    EXCLUDED,
    EQUIPMENT,
    LEVEL,
    INJURY,
    SCREENING
  }
}
