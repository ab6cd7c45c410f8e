package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.domain.prescription.WeeklyGrowth;
import vigor.training.domain.prescription.WeeklySets;

/**
 * The weeks of a plan: effort starts below target and rises to it, load follows effort, the first
 * week may hold a set less, and light weeks come by experience.
 */
final class Progression {
  private static final double LOAD_PER_RPE = 0.04;
  private static final double DELOAD_LOAD = 0.9;
  private static final double DELOAD_RPE = -2;
  private static final double DELOAD_SETS = 0.45;

  private final Trainee trainee;
  private final WeeklySets weeklySets;

  Progression(Trainee trainee, ExerciseCatalogue catalogue) {
    this.trainee = trainee;
    this.weeklySets = new WeeklySets(catalogue);
  }

  /** How far below target the effort of the first week lies. */
  static double firstWeekRpe(Trainee trainee) {
    return trainee.beginner() || trainee.limit().binds() ? -0.5 : -1;
  }

  List<PlanWeek> weeks(List<PlanDay> days) {
    Set<Integer> deloads = DeloadWeeks.of(trainee);
    int firstDelta = firstWeekSets(days);
    List<PlanWeek> weeks = new ArrayList<>();
    int hardWeeks = 0;
    for (int week = 1; week <= trainee.brief().weeks(); week++) {
      weeks.add(
          deloads.contains(week)
              ? deload(week, days)
              : hard(week, hardWeeks++, week == 1 ? firstDelta : 0));
    }
    return weeks;
  }

  private PlanWeek hard(int week, int hardWeek, int setsDelta) {
    double start = firstWeekRpe(trainee);
    double rpeDelta = Math.min(0, start + 0.5 * hardWeek);
    double load = 1 + (rpeDelta - start) * LOAD_PER_RPE + hardWeek * weeklyGain();
    double rounded = Math.rint(load * 1000) / 1000;
    return new PlanWeek(
        week,
        setsDelta,
        rpeDelta,
        rounded,
        false,
        WeekReasons.hard(trainee, week, setsDelta, rpeDelta, rounded));
  }

  private PlanWeek deload(int week, List<PlanDay> days) {
    double mean =
        days.stream().flatMap(d -> d.exercises().stream()).mapToInt(PlanExercise::sets).average()
            .orElse(1);
    int setsDelta = (int) -Math.max(1, Math.round(mean * DELOAD_SETS));
    return new PlanWeek(
        week,
        setsDelta,
        DELOAD_RPE,
        DELOAD_LOAD,
        true,
        WeekReasons.deload(trainee, week, setsDelta));
  }

  /** A set less in week one, where that does not make week two a leap. */
  private int firstWeekSets(List<PlanDay> days) {
    boolean gentle =
        WeeklyGrowth.tooFast(weeklySets.count(days, -1), weeklySets.count(days, 0)).isEmpty();
    return gentle && !trainee.beginner() ? -1 : 0;
  }

  /** Strength gained a week, as a share of the load. */
  private double weeklyGain() {
    if (trainee.limit().binds()) {
      return 0.005;
    }
    return switch (trainee.brief().level()) {
      case BEGINNER -> 0.02;
      case INTERMEDIATE -> 0.01;
      case ADVANCED -> 0.005;
    };
  }
}
