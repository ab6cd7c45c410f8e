package vigor.training.domain.adaptation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.catalogue.substitution.Alternatives;
import vigor.training.command.catalogue.substitution.RankedAlternative;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.domain.coach.Replacement;
import vigor.training.domain.prescription.Prescribed;

/** It hurts: what loads the place is swapped for what does not, or taken out. */
final class Sparing {
  private final ExerciseCatalogue catalogue;
  private final PlanBrief brief;
  private final Alternatives alternatives;
  private final Replacement replacement;

  Sparing(ExerciseCatalogue catalogue, PlanBrief brief) {
    this.catalogue = catalogue;
    this.brief = brief;
    alternatives = new Alternatives(catalogue);
    replacement = new Replacement(catalogue);
  }

  Change of(List<PlanDay> days, PlanFeedback feedback) {
    BodySite site = feedback.site();
    if (site == null && feedback.exerciseId() == null) {
      Change eased = Easing.of(days, null);
      return new Change(
          eased.days(),
          "You said it hurts, but not where: effort and sets are lower for now. Name the place or"
              + " the exercise and the plan can spare it.");
    }
    TrainingLimits limits = limits(site, feedback.exerciseId());
    List<String> swaps = new ArrayList<>();
    List<PlanDay> spared = days.stream().map(d -> spare(d, limits, swaps)).toList();
    String where = site == null ? "there" : "at the " + site.code().replace('_', ' ');
    String what =
        swaps.isEmpty()
            ? "nothing in the plan loads it much, so nothing changed."
            : swaps.stream().distinct().collect(Collectors.joining(" "));
    return new Change(
        spared,
        "You said it hurts " + where + ": " + what
            + " Stop what hurts more than 3 of 10; see a clinician if it stays.");
  }

  /** The place as a moderate limit, and the exercise itself left out. */
  private TrainingLimits limits(@Nullable BodySite site, @Nullable ExerciseId exercise) {
    TrainingLimits own = TrainingLimits.of(brief);
    TrainingLimits sore =
        site == null ? own : own.with(new Injury(site, severity(site), null));
    return exercise == null
        ? sore
        : new TrainingLimits(
            sore.level(),
            sore.equipment(),
            sore.injuries(),
            sore.cleared(),
            Stream.concat(sore.excluded().stream(), Stream.of(exercise))
                .collect(Collectors.toSet()));
  }

  /** A place known as moderately limited that still hurts counts as severe. */
  private Severity severity(BodySite site) {
    return brief.injuries().stream()
            .anyMatch(i -> i.site() == site && i.severity() != Severity.MILD)
        ? Severity.SEVERE
        : Severity.MODERATE;
  }

  private PlanDay spare(PlanDay day, TrainingLimits limits, List<String> swaps) {
    SuitableExercises suitable = new SuitableExercises(catalogue, limits);
    Set<ExerciseId> today = new HashSet<>();
    day.exercises().forEach(e -> today.add(e.exerciseId()));
    List<PlanExercise> kept = new ArrayList<>();
    for (PlanExercise e : day.exercises()) {
      if (suitable.obstacles(e.exerciseId()).isEmpty()) {
        kept.add(e);
      } else {
        Optional<PlanExercise> standIn = standIn(e, kept.size(), limits, today, swaps);
        standIn.ifPresent(kept::add);
        standIn.ifPresent(s -> today.add(s.exerciseId()));
      }
    }
    if (kept.isEmpty() && !day.exercises().isEmpty()) {
      kept.add(gentlest(day.exercises().getFirst(), suitable));
    }
    return Prescribed.withExercises(day, kept);
  }

  private Optional<PlanExercise> standIn(
      PlanExercise e, int index, TrainingLimits limits, Set<ExerciseId> today, List<String> swaps) {
    String name = name(e.exerciseId());
    Optional<RankedAlternative> best =
        alternatives.rank(e.exerciseId(), limits, today).stream().findFirst();
    swaps.add(
        best.map(b -> b.exercise().name() + " takes the place of " + name + ".")
            .orElse(name + " is left out."));
    return best.flatMap(
        b -> replacement.of(e, index, b.exercise().id(), brief, "It spares what hurts. " + b.reason()));
  }

  /** Of what suits the person anyway, the one that spares the sore place best. */
  private PlanExercise gentlest(PlanExercise original, SuitableExercises sparing) {
    return new SuitableExercises(catalogue, TrainingLimits.of(brief))
        .all().stream()
            .min(
                Comparator.comparing((Exercise e) -> !sparing.obstacles(e.id()).isEmpty())
                    .thenComparing(e -> e.pattern() != MovementPattern.MOBILITY)
                    .thenComparing(e -> e.jointLoads().values().stream().mapToInt(l -> l).sum())
                    .thenComparing(Exercise::id))
            .flatMap(
                e ->
                    replacement.of(
                        original, 0, e.id(), brief, "The gentlest movement that is left."))
            .orElse(original);
  }

  private String name(ExerciseId id) {
    return catalogue.find(id).map(Exercise::name).orElse(id.value());
  }
}
