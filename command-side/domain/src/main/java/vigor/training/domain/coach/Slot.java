package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.catalogue.MovementPattern;

/**
 * A place in a session.
 *
 * @param role what the exercise is for
 * @param patterns movements that fill it, the wanted one first
 */
record Slot(Role role, List<MovementPattern> patterns) {
  static Slot main(MovementPattern... patterns) {
    return new Slot(Role.MAIN, List.of(patterns));
  }

  static Slot second(MovementPattern... patterns) {
    return new Slot(Role.SECOND, List.of(patterns));
  }

  static Slot accessory(MovementPattern... patterns) {
    return new Slot(Role.ACCESSORY, List.of(patterns));
  }

  static Slot core(MovementPattern... patterns) {
    return new Slot(Role.CORE, List.of(patterns));
  }

  static Slot conditioning(MovementPattern... patterns) {
    return new Slot(Role.CONDITIONING, List.of(patterns));
  }

  static Slot finisher() {
    return new Slot(Role.FINISHER, List.of(MovementPattern.CONDITIONING));
  }

  static Slot mobility() {
    return new Slot(Role.MOBILITY, List.of(MovementPattern.MOBILITY));
  }
}
