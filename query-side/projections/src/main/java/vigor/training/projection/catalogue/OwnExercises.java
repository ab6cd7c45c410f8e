package vigor.training.projection.catalogue;

import java.util.List;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** What people made beside the catalogue. */
@FunctionalInterface
public interface OwnExercises {
  /** All exercises a person made, archived ones too, in the order of their ids. */
  Mono<List<OwnExercise>> of(PersonId owner);
}
