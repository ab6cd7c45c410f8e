package vigor.training.command.strength;

/**
 * What is asked of each working set.
 *
 * @param low lower end of the range
 * @param high upper end
 * @param rpe effort to stop at
 * @param loadStepKg the smallest load increase, 0 where load is not external
 */
public record RepTarget(int low, int high, double rpe, double loadStepKg) {
  public RepTarget {
    if (low < 1 || high < low) {
      throw new IllegalArgumentException("a rep range runs from at least 1 upwards");
    }
  }
}
