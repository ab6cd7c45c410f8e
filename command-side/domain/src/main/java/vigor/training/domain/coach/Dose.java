package vigor.training.domain.coach;

/**
 * How one set is done: repetitions (seconds for timed work), effort, and the rest after it.
 *
 * @param low lower end of the range
 * @param high upper end
 * @param rpe effort to stop at
 * @param restSeconds rest until the next set
 */
record Dose(int low, int high, double rpe, int restSeconds) {

  Dose atLeast(int reps) {
    return low >= reps ? this : new Dose(reps, Math.max(high, reps + 4), rpe, restSeconds);
  }

  Dose atMostRpe(double limit) {
    return new Dose(low, high, Math.min(rpe, limit), restSeconds);
  }

  Dose resting(int seconds) {
    return new Dose(low, high, rpe, seconds);
  }
}
