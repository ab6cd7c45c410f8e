package vigor.training.edge.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Muscle;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.FindExercises;

/** Searches the exercise catalogue and what the caller made beside it. */
@RestController
class ExercisesEndpoint {
  private final Dispatch dispatch;

  ExercisesEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/exercises")
  Mono<ExercisePage> find(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable @Size(max = 100) String query,
      @RequestParam(required = false) @Nullable Muscle muscle,
      @RequestParam(required = false) @Nullable Set<Equipment> equipment,
      @RequestParam(required = false) @Nullable Set<BodySite> avoid,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
      ServerWebExchange asked) {
    return dispatch
        .ask(
            new FindExercises(caller.person(), query, muscle, equipment, avoid, cursor, limit),
            ExercisePage.class)
        .map(page -> new ExercisePage(SpokenExercise.of(page.items(), asked), page.next()));
  }
}
