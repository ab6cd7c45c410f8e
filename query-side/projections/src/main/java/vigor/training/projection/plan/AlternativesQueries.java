package vigor.training.projection.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.Alternatives;
import vigor.training.command.catalogue.substitution.RankedAlternative;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanExercise;
import vigor.training.query.plan.AlternativesView;
import vigor.training.query.plan.GetAlternatives;

/** Ranks what could take an exercise's place in a plan. */
@Component
public class AlternativesQueries {
  private final PlanReads plans;
  private final Alternatives alternatives;

  public AlternativesQueries(PlanReads plans, ExerciseCatalogue catalogue) {
    this.plans = plans;
    this.alternatives = new Alternatives(catalogue);
  }

  @QueryHandler
  CompletableFuture<@Nullable AlternativesView> handle(GetAlternatives query) {
    return plans
        .plan(query.owner(), query.planId())
        .flatMap(plan -> Mono.justOrEmpty(rank(plan.body(), query)))
        .toFuture();
  }

  private Optional<AlternativesView> rank(PlanBody body, GetAlternatives query) {
    Circumstances circumstances = body.circumstances();
    PlanContent content = body.content();
    if (circumstances == null || content == null) {
      return Optional.empty();
    }
    return content.days().stream()
        .filter(day -> day.id().equals(query.dayId()))
        .map(day -> day.exercises().stream().map(PlanExercise::exerciseId).toList())
        .filter(exercises -> exercises.contains(query.exerciseId()))
        .findFirst()
        .map(
            exercises ->
                numbered(
                    alternatives.rank(
                        query.exerciseId(), circumstances.limits(), Set.copyOf(exercises))));
  }

  private static AlternativesView numbered(List<RankedAlternative> ranked) {
    return new AlternativesView(
        IntStream.range(0, ranked.size())
            .mapToObj(
                i ->
                    new AlternativesView.Item(
                        ranked.get(i).exercise().id(),
                        ranked.get(i).exercise().name(),
                        i + 1,
                        ranked.get(i).reason()))
            .toList());
  }
}
