package vigor.training.domain.workout;

import vigor.kernel.command.CommandRefused;

/** A session lasts from one minute to one day. */
final class SessionLastsUpToADay {
  private SessionLastsUpToADay() {}

  static void check(int minutes) {
    if (minutes < 1 || minutes > 1440) {
      throw CommandRefused.rule(
          "SessionLastsUpToADay", "durationMinutes", "A session lasts 1 to 1440 minutes.");
    }
  }
}
