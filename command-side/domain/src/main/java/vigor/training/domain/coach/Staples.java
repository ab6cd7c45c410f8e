package vigor.training.domain.coach;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.training.command.catalogue.ExerciseId;

/** The exercises a trainer reaches for first: proven, easy to learn and to find. */
final class Staples {
  private static final Set<ExerciseId> IDS =
      Stream.of(
              "barbell-back-squat dumbbell-goblet-squat kettlebell-goblet-squat leg-press",
              "bodyweight-squat banded-squat hack-squat barbell-front-squat smith-machine-squat",
              "dumbbell-reverse-lunge dumbbell-split-squat bulgarian-split-squat reverse-lunge",
              "split-squat low-step-up step-up smith-machine-split-squat",
              "romanian-deadlift dumbbell-romanian-deadlift conventional-deadlift",
              "trap-bar-deadlift kettlebell-deadlift bodyweight-hip-hinge",
              "banded-romanian-deadlift back-extension single-leg-romanian-deadlift",
              "glute-bridge single-leg-glute-bridge barbell-hip-thrust dumbbell-hip-thrust",
              "dumbbell-glute-bridge machine-hip-thrust cable-pull-through banded-glute-bridge",
              "barbell-bench-press dumbbell-bench-press dumbbell-floor-press push-up",
              "machine-chest-press incline-dumbbell-press knee-push-up banded-chest-press",
              "incline-barbell-press parallel-bar-dip cable-fly incline-push-up",
              "barbell-overhead-press dumbbell-shoulder-press standing-dumbbell-press",
              "machine-shoulder-press pike-push-up kettlebell-press banded-shoulder-press",
              "kneeling-pike-push-up",
              "barbell-row dumbbell-row bent-over-dumbbell-row seated-cable-row machine-row",
              "three-point-dumbbell-row kettlebell-row inverted-row suspension-row banded-row",
              "chest-supported-dumbbell-row ring-row reverse-snow-angel prone-row",
              "pull-up chin-up lat-pulldown neutral-grip-pulldown assisted-pull-up",
              "banded-pulldown banded-pull-up weighted-pull-up",
              "lying-leg-curl seated-leg-curl stability-ball-leg-curl leg-extension",
              "hamstring-walkout banded-leg-curl sliding-leg-curl",
              "dumbbell-lateral-raise cable-lateral-raise banded-lateral-raise face-pull",
              "banded-face-pull chest-supported-reverse-fly bent-over-reverse-fly",
              "reverse-pec-deck banded-pull-apart prone-w-raise",
              "dumbbell-curl hammer-curl ez-bar-curl cable-curl banded-curl barbell-curl",
              "cable-triceps-pushdown dumbbell-overhead-extension banded-pushdown",
              "dumbbell-skull-crusher dumbbell-floor-extension ez-bar-skull-crusher",
              "close-hands-knee-push-up standing-calf-raise-machine dumbbell-calf-raise",
              "standing-calf-raise single-leg-calf-raise plank side-plank dead-bug bird-dog",
              "pallof-press banded-pallof-press cable-crunch reverse-crunch bicycle-crunch",
              "hanging-knee-raise hollow-body-hold ab-wheel-rollout cable-woodchop farmer-walk",
              "hip-abduction-machine clamshell banded-clamshell brisk-walk stationary-bike",
              "rowing-machine incline-treadmill-walk marching-on-the-spot jump-rope",
              "cat-cow thoracic-rotation hip-flexor-stretch ninety-ninety-hip-switch wall-slide",
              "standing-hip-flexor-opener hamstring-floss dumbbell-shrug")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(ExerciseId::new)
          .collect(Collectors.toUnmodifiableSet());

  private Staples() {}

  static boolean include(ExerciseId id) {
    return IDS.contains(id);
  }

  static Set<ExerciseId> all() {
    return IDS;
  }
}
