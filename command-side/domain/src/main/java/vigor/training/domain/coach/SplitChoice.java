package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vigor.profile.command.Goal;

/** Chooses how many days are for strength, which split they follow, and what the others are for. */
final class SplitChoice {
  private static final double TOWARDS_THE_MIDDLE = 0.45;

  private SplitChoice() {}

  static Split of(Trainee trainee) {
    int days = trainee.brief().daysPerWeek();
    if (trainee.suitable().lastResort()) {
      return gentle(trainee, days);
    }
    int strengthDays = Math.min(days, strengthDays(trainee));
    SplitTable table = SplitTable.forStrengthDays(strengthDays);
    List<DayKind> easy = easyDays(trainee, days - strengthDays);
    String name = table.title() + (easy.isEmpty() ? "" : " + " + easy.size() + " easy");
    return new Split(
        name, interleave(table.days(), easy), SplitReason.of(trainee, table, easy.size()));
  }

  /** At most this many days of lifting, so that recovery keeps pace with experience. */
  private static int strengthDays(Trainee trainee) {
    int days = trainee.brief().daysPerWeek();
    int most =
        switch (trainee.brief().level()) {
          case BEGINNER -> days > 5 ? 4 : days == 4 ? 4 : 3;
          case INTERMEDIATE -> 5;
          case ADVANCED -> 6;
        };
    if (trainee.firstGoal() == Goal.ENDURANCE || trainee.firstGoal() == Goal.MOBILITY) {
      most = Math.min(most, Math.ceilDiv(days, 2));
    }
    return trainee.older() || trainee.limit().binds() ? Math.min(most, 3) : most;
  }

  private static List<DayKind> easyDays(Trainee trainee, int count) {
    boolean mobilityFirst = trainee.firstGoal() == Goal.MOBILITY;
    List<DayKind> easy = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      easy.add((i % 2 == 0) == mobilityFirst ? DayKind.MOBILITY_DAY : DayKind.CONDITIONING_DAY);
    }
    return easy;
  }

  /** Puts the easy days between the strength days as evenly as they go. */
  private static List<DayKind> interleave(List<DayKind> strength, List<DayKind> easy) {
    List<DayKind> week = new ArrayList<>();
    int total = strength.size() + easy.size();
    int placed = 0;
    for (int i = 0; i < total; i++) {
      int dueByNow = (int) Math.floor((i + 1.0) * easy.size() / total + TOWARDS_THE_MIDDLE);
      if (placed < dueByNow || i - placed >= strength.size()) {
        week.add(easy.get(placed++));
      } else {
        week.add(strength.get(i - placed));
      }
    }
    return week;
  }

  private static Split gentle(Trainee trainee, int days) {
    List<DayKind> week = Collections.nCopies(days, DayKind.MOBILITY_DAY);
    return new Split("Gentle movement", week, SplitReason.gentle(trainee));
  }
}
