package vigor.training.domain.prescription;

import java.util.OptionalInt;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.strength.VolumeLandmarks;

/**
 * The most hard sets a week that train one muscle directly, by experience and age; one set on each
 * training day is always allowed.
 */
public final class VolumeCap {
  private static final int OLDER_FROM = 65;
  private static final double OLDER_SHARE = 0.8;

  private VolumeCap() {}

  /** The cap, empty for muscles without landmarks. */
  public static OptionalInt of(Muscle muscle, PlanBrief brief) {
    return VolumeLandmarks.of(muscle)
        .map(l -> forAge(byLevel(l, brief.level()), brief))
        .map(sets -> OptionalInt.of(Math.max(sets, brief.daysPerWeek())))
        .orElse(OptionalInt.empty());
  }

  private static int byLevel(VolumeLandmarks landmarks, Level level) {
    return switch (level) {
      case BEGINNER -> (landmarks.mavLow() + landmarks.mavHigh()) / 2;
      case INTERMEDIATE -> landmarks.mavHigh();
      case ADVANCED -> landmarks.mrv();
    };
  }

  private static int forAge(int sets, PlanBrief brief) {
    Integer age = brief.age();
    return age != null && age >= OLDER_FROM ? (int) Math.floor(sets * OLDER_SHARE) : sets;
  }
}
