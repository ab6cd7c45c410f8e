package vigor.training.query.plan;

import java.util.List;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;

/** Exercises that could take another's place, best first. */
public record AlternativesView(List<Item> items) {
  /** A candidate and why it ranks where it does. */
  public record Item(ExerciseId exerciseId, @Said String name, int rank, @Said String reason) {}
}
