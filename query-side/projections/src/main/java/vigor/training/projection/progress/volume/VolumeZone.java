package vigor.training.projection.progress.volume;

import java.util.Locale;
import vigor.training.command.strength.VolumeLandmarks;

/**
 * Where a week's direct sets lie among the landmarks. Some muscles keep what they have from work
 * for others (landmark 0); without one direct set nothing more than that is said of them.
 */
public enum VolumeZone {
  BELOW_MV,
  BELOW_MEV,
  PRODUCTIVE,
  BEST,
  HIGH,
  ABOVE_MRV;

  public static VolumeZone of(double directSets, VolumeLandmarks marks) {
    if (directSets > marks.mrv()) {
      return ABOVE_MRV;
    }
    if (directSets > marks.mavHigh()) {
      return HIGH;
    }
    if (directSets >= marks.mavLow()) {
      return BEST;
    }
    if (directSets > 0 && directSets >= marks.mev()) {
      return PRODUCTIVE;
    }
    return directSets >= marks.mv() ? BELOW_MEV : BELOW_MV;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
