package vigor.training.projection.exercise;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vigor.training.projection.catalogue.ExerciseViews;
import vigor.training.query.exercise.GetOwnExercises;
import vigor.training.query.exercise.OwnExercisesView;

/** Answers questions about exercises people made. */
@Component
public class OwnExerciseQueries {
  private final OwnExerciseReads reads;

  public OwnExerciseQueries(OwnExerciseReads reads) {
    this.reads = reads;
  }

  @QueryHandler
  CompletableFuture<OwnExercisesView> handle(GetOwnExercises query) {
    return reads.rows(query.owner()).map(OwnExerciseQueries::view).toFuture();
  }

  private static OwnExercisesView view(List<OwnExerciseRow> rows) {
    return new OwnExercisesView(
        rows.stream().map(OwnExerciseRow::exercise).map(ExerciseViews::of).toList(),
        rows.stream().mapToLong(OwnExerciseRow::version).max().orElse(-1));
  }
}
