package vigor.training.command.catalogue.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.injury.Verdict;

/** Finds exercises by words, muscle, equipment and sites to spare; immutable. */
public final class ExerciseIndex {
  private final List<IndexedExercise> entries;
  private final Set<ExerciseId> unjudged;
  private final InjuryRules injuries;

  /** An index of the catalogue, sparing sites by these rules. */
  public ExerciseIndex(ExerciseCatalogue catalogue, InjuryRules injuries) {
    this(catalogue.all().stream().map(IndexedExercise::of).toList(), Set.of(), injuries);
  }

  private ExerciseIndex(
      List<IndexedExercise> entries, Set<ExerciseId> unjudged, InjuryRules injuries) {
    this.entries = entries;
    this.unjudged = unjudged;
    this.injuries = injuries;
  }

  /**
   * The same with exercises that somebody made. Nobody knows what these ask of the body, so a
   * search that spares a site leaves them out.
   */
  public ExerciseIndex beside(List<Exercise> made) {
    return made.isEmpty()
        ? this
        : new ExerciseIndex(
            Stream.concat(entries.stream(), made.stream().map(IndexedExercise::of)).toList(),
            made.stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet()),
            injuries);
  }

  /**
   * The matches, best first, equally good ones by id. Sites named in the words ("avoid my knee")
   * are spared as those of the criteria are. A page after an exercise that does not match is empty.
   */
  public ExercisesFound search(ExerciseSearch search) {
    PlainQuery query = PlainQuery.parse(search.query());
    Set<BodySite> spared = new HashSet<>(search.avoid());
    spared.addAll(query.avoid());
    List<Exercise> ranked =
        entries.stream()
            .filter(e -> suits(e.exercise(), search))
            .filter(e -> suits(e, query))
            .filter(e -> spared.stream().allMatch(site -> spares(e.exercise(), site)))
            .flatMap(e -> e.match(query.words()).stream())
            .sorted(Comparator.comparing(Match::relevance).thenComparing(m -> m.exercise().id()))
            .map(Match::exercise)
            .toList();
    return ExercisesFound.page(from(ranked, search), search.limit());
  }

  private static List<Exercise> from(List<Exercise> ranked, ExerciseSearch search) {
    return Optional.ofNullable(search.after())
        .map(last -> ranked.stream().dropWhile(e -> !e.id().equals(last)).skip(1).toList())
        .orElse(ranked);
  }

  private static boolean suits(Exercise exercise, ExerciseSearch search) {
    return (search.muscle() == null
            || exercise.primary().contains(search.muscle())
            || exercise.secondary().contains(search.muscle()))
        && (search.owned() == null || search.owned().containsAll(exercise.equipment()));
  }

  private static boolean suits(IndexedExercise entry, PlainQuery query) {
    return (!query.withoutEquipment() || entry.exercise().equipment().isEmpty())
        && query.unwanted().stream().noneMatch(entry::named);
  }

  private boolean spares(Exercise exercise, BodySite site) {
    if (unjudged.contains(exercise.id())) {
      return false;
    }
    Verdict verdict = injuries.judge(exercise, site, Severity.MODERATE).verdict();
    return verdict != Verdict.CONTRAINDICATED;
  }
}
