package vigor.training.projection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.exercise.OwnExerciseId;

/** The exercises that count for a person: those of the catalogue and those they made. */
@Component
public class KnownExercises {
  private final Exercises catalogue;
  private final OwnExercises own;

  public KnownExercises(Exercises catalogue, OwnExercises own) {
    this.catalogue = catalogue;
    this.own = own;
  }

  /** Enough to know these by; asks the database only when one of them is a person's own. */
  public Mono<Exercises> of(PersonId owner, Collection<ExerciseId> used) {
    return used.stream().anyMatch(id -> OwnExerciseId.in(id).isPresent())
        ? own.of(owner).map(this::beside)
        : Mono.just(catalogue);
  }

  private Exercises beside(List<OwnExercise> own) {
    Map<ExerciseId, Exercise> made =
        own.stream()
            .map(OwnExercise::exercise)
            .collect(Collectors.toMap(Exercise::id, Function.identity()));
    return id -> Optional.ofNullable(made.get(id)).or(() -> catalogue.find(id));
  }
}
