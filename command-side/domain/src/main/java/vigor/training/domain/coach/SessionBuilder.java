package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.Prescribed;
import vigor.training.domain.prescription.SessionTime;

/** Fills the slots of a day in order of priority, as many as fit the minutes. */
final class SessionBuilder {
  private final Trainee trainee;
  private final ExerciseChoice choice;
  private final Prescriber prescriber;
  private final SessionTime time;
  private final Set<ExerciseId> usedThisWeek = new HashSet<>();

  SessionBuilder(Trainee trainee, ExerciseCatalogue catalogue) {
    this.trainee = trainee;
    this.choice = new ExerciseChoice(catalogue);
    this.prescriber = new Prescriber(trainee);
    this.time = new SessionTime(catalogue);
  }

  /** The exercises of one day, large movements first; never empty. */
  List<PlanExercise> build(DayKind kind) {
    List<Filled> day = new ArrayList<>();
    for (Slot slot : GoalSlots.of(kind, trainee)) {
      if (day.size() < mostExercises()) {
        fill(slot, day).ifPresent(day::add);
      }
    }
    if (day.isEmpty()) {
      day.add(filled(Fallback.choose(trainee), true));
    }
    day.forEach(f -> usedThisWeek.add(f.chosen().exercise().id()));
    return day.stream()
        .sorted(Comparator.comparingInt(Filled::order))
        .map(Filled::prescribed)
        .toList();
  }

  private Optional<Filled> fill(Slot slot, List<Filled> day) {
    List<Exercise> today = day.stream().map(f -> f.chosen().exercise()).toList();
    return choice.fill(new Place(trainee, slot, today, usedThisWeek)).flatMap(c -> fit(c, day));
  }

  /** The exercise with as many of its sets as still fit, two at least unless it is the first. */
  private Optional<Filled> fit(Chosen chosen, List<Filled> day) {
    Filled wanted = filled(chosen, day.isEmpty());
    int fewest = day.isEmpty() ? 1 : Math.min(2, wanted.prescribed().sets());
    for (int sets = wanted.prescribed().sets(); sets >= fewest; sets--) {
      Filled tried = sets == wanted.prescribed().sets() ? wanted : wanted.withSets(sets, trainee);
      if (fits(tried, day)) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }

  private boolean fits(Filled tried, List<Filled> day) {
    List<PlanExercise> all = new ArrayList<>(day.stream().map(Filled::prescribed).toList());
    all.add(tried.prescribed());
    int given = trainee.brief().minutesPerSession();
    return time.minutes(all, given, 0) <= given;
  }

  private Filled filled(Chosen chosen, boolean first) {
    return new Filled(chosen, prescriber.prescribe(chosen, first));
  }

  private int mostExercises() {
    return trainee.beginner() || trainee.older() ? 7 : 8;
  }

  private record Filled(Chosen chosen, PlanExercise prescribed) {
    int order() {
      return SessionOrder.of(chosen.exercise(), chosen.role());
    }

    Filled withSets(int sets, Trainee trainee) {
      String sentence = "Fewer sets fit " + trainee.brief().minutesPerSession() + " minutes.";
      return new Filled(
          chosen, Prescribed.withSets(prescribed, sets, "SessionFitsTheTime", sentence));
    }
  }
}
