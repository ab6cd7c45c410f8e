package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.Prescribed;
import vigor.training.domain.prescription.SessionTime;
import vigor.training.domain.prescription.WeeklySets;

/** Adds sets where a muscle gets less than its weekly target and a session still has time. */
final class VolumeRaise {
  private final Trainee trainee;
  private final WeeklySets weeklySets;
  private final SessionTime time;

  VolumeRaise(Trainee trainee, ExerciseCatalogue catalogue) {
    this.trainee = trainee;
    this.weeklySets = new WeeklySets(catalogue);
    this.time = new SessionTime(catalogue);
  }

  List<PlanDay> raise(List<PlanDay> days) {
    List<PlanDay> raised = days;
    for (Muscle muscle : Muscle.values()) {
      OptionalInt target = VolumeTarget.of(muscle, trainee);
      if (target.isPresent()) {
        raised = towards(target.getAsInt(), muscle, raised);
      }
    }
    return raised;
  }

  private List<PlanDay> towards(int target, Muscle muscle, List<PlanDay> days) {
    List<PlanDay> raised = days;
    while (sets(raised, muscle) < target) {
      Optional<List<PlanDay>> more = oneMore(target, muscle, raised);
      if (more.isEmpty()) {
        return raised;
      }
      raised = more.get();
    }
    return raised;
  }

  /** One more set for the exercise of this muscle that has the fewest. */
  private Optional<List<PlanDay>> oneMore(int target, Muscle muscle, List<PlanDay> days) {
    String sentence =
        String.format(
            Locale.ROOT,
            "One more brings the %s nearer to %d weekly sets.",
            muscle.code().replace('_', ' '),
            target);
    return IntStream.range(0, days.size())
        .boxed()
        .flatMap(d -> candidates(days, d, muscle, sentence).stream())
        .min(Comparator.comparingInt(Raised::sets).thenComparingInt(Raised::day))
        .map(
            r -> {
              List<PlanDay> changed = new ArrayList<>(days);
              changed.set(r.day(), r.changed());
              return changed;
            });
  }

  private List<Raised> candidates(
      List<PlanDay> days, int dayIndex, Muscle muscle, String sentence) {
    PlanDay day = days.get(dayIndex);
    List<Raised> possible = new ArrayList<>();
    int daySets = day.exercises().stream().mapToInt(PlanExercise::sets).sum();
    for (int i = 0; i < day.exercises().size(); i++) {
      PlanExercise e = day.exercises().get(i);
      if (e.sets() < mostSets() && daySets < mostDaySets() && trains(e, muscle)) {
        PlanExercise more =
            Prescribed.withSets(e, e.sets() + 1, "VolumeTowardsTheTarget", sentence);
        PlanDay changed = Prescribed.with(day, i, more);
        if (fits(changed)) {
          possible.add(new Raised(dayIndex, e.sets(), changed));
        }
      }
    }
    return possible;
  }

  private boolean trains(PlanExercise exercise, Muscle muscle) {
    return weeklySets.trained(exercise).contains(muscle);
  }

  private boolean fits(PlanDay day) {
    int given = trainee.brief().minutesPerSession();
    return time.minutes(day.exercises(), given, 0) <= given;
  }

  private int mostSets() {
    return trainee.older() ? 3 : 4;
  }

  private int mostDaySets() {
    if (trainee.older()) {
      return 15;
    }
    return switch (trainee.brief().level()) {
      case BEGINNER -> 18;
      case INTERMEDIATE -> 24;
      case ADVANCED -> 28;
    };
  }

  private int sets(List<PlanDay> days, Muscle muscle) {
    Map<Muscle, Integer> sets = weeklySets.count(days, 0);
    return sets.getOrDefault(muscle, 0);
  }

  private record Raised(int day, int sets, PlanDay changed) {}
}
