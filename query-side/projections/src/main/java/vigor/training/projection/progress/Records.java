package vigor.training.projection.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the records of one exercise. The first session only sets the marks: without an earlier one
 * there is nothing to beat.
 */
final class Records {
  private Records() {}

  /** All records, oldest first, of lifts of one exercise in the order they were done. */
  static List<Won> of(List<Lift> lifts) {
    List<Won> won = new ArrayList<>(VolumeRecords.of(lifts));
    Bests bests = new Bests();
    for (Lift lift : lifts) {
      won.addAll(bests.challenge(lift));
    }
    return won.stream().sorted(Won.ORDER).toList();
  }
}
