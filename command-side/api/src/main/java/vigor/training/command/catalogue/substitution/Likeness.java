package vigor.training.command.catalogue.substitution;

import java.util.EnumSet;
import java.util.Set;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Muscle;

/** How much the training effects of two exercises have in common. */
record Likeness(boolean sameGroup, boolean samePattern, int sharedPercent, boolean sameMechanics) {
  private static final int GROUP_POINTS = 30;
  private static final int PATTERN_POINTS = 25;
  private static final int MUSCLE_POINTS = 35;
  private static final int MECHANICS_POINTS = 10;

  static Likeness of(Exercise one, Exercise other) {
    return new Likeness(
        one.substitutionGroup().equals(other.substitutionGroup()),
        one.pattern() == other.pattern(),
        sharedPercent(one.primary(), other.primary()),
        one.mechanics() == other.mechanics());
  }

  /** 0 (nothing in common) to 100 (the same effect). */
  int points() {
    return (sameGroup ? GROUP_POINTS : 0)
        + (samePattern ? PATTERN_POINTS : 0)
        + MUSCLE_POINTS * sharedPercent / 100
        + (sameMechanics ? MECHANICS_POINTS : 0);
  }

  String words() {
    String movement =
        samePattern ? "The same movement" : sameGroup ? "The same training effect" : "A relative";
    String muscles =
        sharedPercent == 100
            ? " for the same main muscles"
            : sharedPercent > 0 ? " that shares main muscles" : " for neighbouring muscles";
    return movement + muscles;
  }

  private static int sharedPercent(Set<Muscle> one, Set<Muscle> other) {
    Set<Muscle> union = EnumSet.noneOf(Muscle.class);
    union.addAll(one);
    union.addAll(other);
    long shared = one.stream().filter(other::contains).count();
    return union.isEmpty() ? 0 : (int) (100 * shared / union.size());
  }
}
