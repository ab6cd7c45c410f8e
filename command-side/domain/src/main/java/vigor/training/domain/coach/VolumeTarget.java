package vigor.training.domain.coach;

import java.util.OptionalInt;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.VolumeLandmarks;
import vigor.training.domain.prescription.VolumeCap;

/**
 * The weekly direct sets a muscle should get: by experience, more where it is favoured; none where
 * other exercises train it enough.
 */
final class VolumeTarget {
  private VolumeTarget() {}

  static OptionalInt of(Muscle muscle, Trainee trainee) {
    OptionalInt cap = VolumeCap.of(muscle, trainee.brief());
    return VolumeLandmarks.of(muscle)
        .map(l -> OptionalInt.of(Math.min(wanted(l, muscle, trainee), cap.orElse(0))))
        .orElse(OptionalInt.empty());
  }

  private static int wanted(VolumeLandmarks landmarks, Muscle muscle, Trainee trainee) {
    if (trainee.older()) {
      return landmarks.mev();
    }
    if (trainee.brief().focus().contains(muscle)) {
      return landmarks.mavLow() + 2;
    }
    if (landmarks.mev() == 0) {
      return 0;
    }
    return switch (trainee.brief().level()) {
      case BEGINNER -> landmarks.mev();
      case INTERMEDIATE -> landmarks.mev() + 2;
      case ADVANCED -> landmarks.mavLow();
    };
  }
}
