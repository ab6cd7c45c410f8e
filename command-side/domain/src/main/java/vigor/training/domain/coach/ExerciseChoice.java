package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.Alternative;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Why;

/** Fills a slot with the exercise most preferences speak for; ties go to the catalogue's order. */
final class ExerciseChoice {
  private static final int RUNNERS_UP = 2;

  private final ExerciseCatalogue catalogue;

  ExerciseChoice(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The exercise and why, empty when no suitable one is left for this slot. */
  Optional<Chosen> fill(Place place) {
    List<Exercise> candidates =
        place.trainee().suitable().all().stream()
            .filter(e -> place.slot().patterns().contains(e.pattern()))
            .filter(e -> !place.today().contains(e))
            .map(e -> new Scored(e, total(e, place)))
            .sorted(Comparator.comparingInt((Scored s) -> -s.points()))
            .map(Scored::exercise)
            .toList();
    return candidates.stream()
        .findFirst()
        .map(best -> new Chosen(best, place.slot().role(), why(best, candidates, place)));
  }

  private record Scored(Exercise exercise, int points) {}

  private static int total(Exercise exercise, Place place) {
    return Preferences.ALL.stream().mapToInt(p -> p.points(exercise, place)).sum();
  }

  private Reason why(Exercise best, List<Exercise> candidates, Place place) {
    List<Alternative> others = new ArrayList<>();
    candidates.stream()
        .skip(1)
        .limit(RUNNERS_UP)
        .map(e -> new Alternative(e.name(), difference(best, e, place).map(Preference::against)
            .orElse("fits as well; swap it in if you like it better")))
        .forEach(others::add);
    unsuitable(place).ifPresent(others::add);
    String favour =
        candidates.size() == 1
            ? "is the only one that fits everything you told us"
            : difference(best, candidates.get(1), place)
                .map(Preference::favour)
                .orElse("fits as well as any");
    return Why.of(
            "exercise",
            "BestFitForTheSlot",
            best.name() + " fills the " + words(best) + " place: it " + favour + ".")
        .with("pattern", best.pattern().code())
        .with("role", place.slot().role().name().toLowerCase(Locale.ROOT))
        .with("candidates", candidates.size())
        .with("points", total(best, place))
        .instead(others)
        .source("Vigor's own ranking of its exercise catalogue");
  }

  /** What spoke most clearly for one exercise over another. */
  private static Optional<Preference> difference(Exercise best, Exercise other, Place place) {
    return Preferences.ALL.stream()
        .filter(p -> p.points(best, place) > p.points(other, place))
        .max(
            Comparator.comparingInt(
                (Preference p) -> p.points(best, place) - p.points(other, place)));
  }

  /** A well-known exercise for the slot that a limit rules out. */
  private Optional<Alternative> unsuitable(Place place) {
    return catalogue.all().stream()
        .filter(e -> e.pattern() == place.slot().patterns().getFirst())
        .flatMap(
            e ->
                place.trainee().suitable().obstacles(e.id()).stream().limit(1)
                    .map(o -> new Alternative(e.name(), o.why())))
        .findFirst();
  }

  private static String words(Exercise exercise) {
    return exercise.pattern().code().replace('_', ' ');
  }
}
