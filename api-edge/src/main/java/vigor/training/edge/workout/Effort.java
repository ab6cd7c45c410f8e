package vigor.training.edge.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.strength.Rpe;

/** Effort told either as RPE or as repetitions in reserve. */
final class Effort {
  private Effort() {}

  static @Nullable Rpe of(@Nullable Rpe rpe, @Nullable Double rir) {
    if (rir == null) {
      return rpe;
    }
    if (rpe != null && rpe.repsInReserve() != rir) {
      throw CommandRefused.rule(
          "EffortIsToldOnce", "rir", "RPE and repetitions in reserve contradict each other.");
    }
    return Rpe.fromRepsInReserve(rir);
  }
}
