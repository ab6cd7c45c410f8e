package vigor.training.projection.progress.record;

import java.util.ArrayList;
import java.util.List;
import vigor.training.projection.progress.strength.Lift;

/**
 * Finds the records of one exercise. The first session only sets the marks: without an earlier one
 * there is nothing to beat.
 */
public final class Records {
  private Records() {}

  /** All records, oldest first, of lifts of one exercise in the order they were done. */
  public static List<Won> of(List<Lift> lifts) {
    List<Won> won = new ArrayList<>(VolumeRecords.of(lifts));
    Bests bests = new Bests();
    for (Lift lift : lifts) {
      won.addAll(bests.challenge(lift));
    }
    return won.stream().sorted(Won.ORDER).toList();
  }
}
