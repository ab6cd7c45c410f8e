package vigor.training.domain.coach;

import vigor.profile.command.Goal;

/** Short, warm titles. */
final class Titles {
  private static final String[] NUMBERS = {
    "One", "Two", "Three", "Four", "Five", "Six", "Seven"
  };

  private Titles() {}

  static String of(Trainee trainee) {
    int days = trainee.brief().daysPerWeek();
    String count = NUMBERS[Math.clamp(days, 1, 7) - 1] + (days == 1 ? " day" : " days");
    return trainee.suitable().lastResort()
        ? "Gentle movement, day by day"
        : count + " to " + towards(trainee.firstGoal());
  }

  private static String towards(Goal goal) {
    return switch (goal) {
      case MUSCLE_GAIN -> "build muscle";
      case STRENGTH -> "grow stronger";
      case FAT_LOSS -> "feel lighter";
      case ENDURANCE -> "last longer";
      case GENERAL_FITNESS -> "feel fit";
      case MOBILITY -> "move freely";
    };
  }
}
