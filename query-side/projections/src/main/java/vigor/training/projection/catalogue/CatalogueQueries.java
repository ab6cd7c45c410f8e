package vigor.training.projection.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Cursor;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.search.ExerciseIndex;
import vigor.training.command.catalogue.search.ExerciseSearch;
import vigor.training.command.catalogue.search.ExercisesFound;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.FindExercises;
import vigor.training.query.catalogue.GetExercise;

/**
 * Answers questions about exercises: the catalogue comes with the build and is in memory; beside it
 * is what whoever asks made.
 */
@Component
public class CatalogueQueries {
  private final ExerciseCatalogue catalogue;
  private final OwnExercises own;
  private final ExerciseIndex index;

  public CatalogueQueries(ExerciseCatalogue catalogue, OwnExercises own) {
    this.catalogue = catalogue;
    this.own = own;
    this.index = new ExerciseIndex(catalogue, InjuryRules.bundled());
  }

  @QueryHandler
  CompletableFuture<ExercisePage> handle(FindExercises query) {
    ExerciseSearch search = search(query);
    return own.of(query.owner()).map(made -> page(search, made)).toFuture();
  }

  @QueryHandler
  CompletableFuture<@Nullable ExerciseView> handle(GetExercise query) {
    return OwnExerciseId.in(query.id()).isPresent()
        ? own.of(query.owner())
            .flatMapIterable(made -> made)
            .filter(made -> made.exercise().id().equals(query.id()))
            .next()
            .map(ExerciseViews::of)
            .toFuture()
        : CompletableFuture.completedFuture(
            catalogue.find(query.id()).map(ExerciseViews::of).orElse(null));
  }

  private ExercisePage page(ExerciseSearch search, List<OwnExercise> made) {
    List<OwnExercise> offered = made.stream().filter(one -> !one.archived()).toList();
    Map<ExerciseId, OwnExercise> byId =
        offered.stream().collect(Collectors.toMap(one -> one.exercise().id(), one -> one));
    ExercisesFound found =
        index.beside(offered.stream().map(OwnExercise::exercise).toList()).search(search);
    ExerciseId next = found.next();
    return new ExercisePage(
        found.exercises().stream().map(exercise -> view(exercise, byId)).toList(),
        next == null ? null : next.value());
  }

  private static ExerciseView view(Exercise exercise, Map<ExerciseId, OwnExercise> own) {
    OwnExercise made = own.get(exercise.id());
    return made == null ? ExerciseViews.of(exercise) : ExerciseViews.of(made);
  }

  private static ExerciseSearch search(FindExercises query) {
    String cursor = query.cursor();
    return new ExerciseSearch(
        Objects.requireNonNullElse(query.query(), ""),
        query.muscle(),
        query.equipment(),
        Objects.requireNonNullElse(query.avoid(), Set.of()),
        cursor == null ? null : place(cursor),
        query.limit());
  }

  private static ExerciseId place(String cursor) {
    try {
      return new ExerciseId(cursor);
    } catch (IllegalArgumentException e) {
      throw Cursor.noPlace();
    }
  }
}
