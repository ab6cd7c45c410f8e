package vigor.training.command.strength;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vigor.training.command.catalogue.Muscle;

/**
 * Weekly hard sets of one muscle, counting only sets that train it directly.
 *
 * <p>Source: M. Israetel, Renaissance Periodization; expert opinion, not measurement. The joint row
 * of side and rear deltoids is shared out in halves; muscles the source does not name have none.
 *
 * @param mv keeps what there is
 * @param mev the least that makes progress
 * @param mavLow where progress is best, from
 * @param mavHigh where progress is best, to
 * @param mrv the most that can be recovered from
 */
public record VolumeLandmarks(int mv, int mev, int mavLow, int mavHigh, int mrv) {
  public static final String SOURCE =
      "Volume landmarks (Israetel, Renaissance Periodization; expert opinion)";

  private static final Map<Muscle, VolumeLandmarks> TABLE = table();

  /** The landmarks of a muscle, empty when the source names none. */
  public static Optional<VolumeLandmarks> of(Muscle muscle) {
    return Optional.ofNullable(TABLE.get(muscle));
  }

  private static Map<Muscle, VolumeLandmarks> table() {
    Map<Muscle, VolumeLandmarks> table = new EnumMap<>(Muscle.class);
    table.put(Muscle.CHEST, new VolumeLandmarks(8, 10, 12, 20, 22));
    table.put(Muscle.BACK, new VolumeLandmarks(8, 10, 14, 22, 25));
    table.put(Muscle.QUADS, new VolumeLandmarks(6, 8, 12, 18, 20));
    table.put(Muscle.HAMSTRINGS, new VolumeLandmarks(4, 6, 10, 16, 20));
    table.put(Muscle.GLUTES, new VolumeLandmarks(0, 0, 4, 12, 16));
    table.put(Muscle.ABS, new VolumeLandmarks(0, 0, 16, 20, 25));
    table.put(Muscle.BICEPS, new VolumeLandmarks(5, 8, 14, 20, 26));
    table.put(Muscle.TRICEPS, new VolumeLandmarks(4, 6, 10, 14, 18));
    table.put(Muscle.SIDE_DELTS, new VolumeLandmarks(3, 4, 8, 11, 13));
    table.put(Muscle.REAR_DELTS, new VolumeLandmarks(3, 4, 8, 11, 13));
    table.put(Muscle.FRONT_DELTS, new VolumeLandmarks(0, 0, 6, 8, 12));
    table.put(Muscle.CALVES, new VolumeLandmarks(6, 8, 12, 16, 20));
    table.put(Muscle.TRAPS, new VolumeLandmarks(0, 0, 12, 20, 26));
    return table;
  }
}
