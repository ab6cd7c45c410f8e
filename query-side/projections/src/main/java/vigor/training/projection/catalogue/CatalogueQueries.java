package vigor.training.projection.catalogue;

import java.util.Objects;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Cursor;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.search.ExerciseIndex;
import vigor.training.command.catalogue.search.ExerciseSearch;
import vigor.training.command.catalogue.search.ExercisesFound;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.FindExercises;
import vigor.training.query.catalogue.GetExercise;

/** Answers questions about exercises, from memory: the catalogue comes with the build. */
@Component
public class CatalogueQueries {
  private final ExerciseCatalogue catalogue;
  private final ExerciseIndex index;

  public CatalogueQueries(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
    this.index = new ExerciseIndex(catalogue, InjuryRules.bundled());
  }

  @QueryHandler
  ExercisePage handle(FindExercises query) {
    ExercisesFound found = index.search(search(query));
    ExerciseId next = found.next();
    return new ExercisePage(
        found.exercises().stream().map(ExerciseViews::of).toList(),
        next == null ? null : next.value());
  }

  @QueryHandler
  @Nullable ExerciseView handle(GetExercise query) {
    return catalogue.find(query.id()).map(ExerciseViews::of).orElse(null);
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
