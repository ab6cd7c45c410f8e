package vigor.training.domain.coach;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;

/**
 * The order within a session: fast movements fresh, then large lifts, then small ones, then trunk,
 * breath and ease (ACSM 2026: the priority lift first).
 */
final class SessionOrder {
  private SessionOrder() {}

  static int of(Exercise exercise, Role role) {
    if (exercise.pattern() == MovementPattern.JUMP) {
      return 0;
    }
    int isolationAfterCompound =
        role.compareTo(Role.SECOND) <= 0 && exercise.mechanics() == Mechanics.ISOLATION ? 3 : 0;
    return 1 + 2 * role.ordinal() + isolationAfterCompound;
  }
}
