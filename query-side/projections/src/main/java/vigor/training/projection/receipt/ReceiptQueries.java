package vigor.training.projection.receipt;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.projection.progress.Trainees;
import vigor.training.projection.progress.TrainingLogs;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.ReceiptView;

/** Answers why a figure is what it is. */
@Component
public class ReceiptQueries {
  private final TrainingLogs logs;
  private final Trainees trainees;
  private final PlanReceipts plans;
  private final SuggestionReceipts suggestions;
  private final KnownExercises exercises;
  private final Clock clock;

  public ReceiptQueries(
      TrainingLogs logs,
      Trainees trainees,
      PlanReceipts plans,
      SuggestionReceipts suggestions,
      KnownExercises exercises,
      Clock clock) {
    this.logs = logs;
    this.trainees = trainees;
    this.plans = plans;
    this.suggestions = suggestions;
    this.exercises = exercises;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<@Nullable ReceiptView> handle(GetReceipt query) {
    ReceiptId id = ReceiptId.parse(query.receiptId());
    return open(query.owner(), id).toFuture();
  }

  private Mono<ReceiptView> open(PersonId owner, ReceiptId id) {
    return switch (id.figure()) {
      case "plan" -> plans.open(owner, id);
      case "suggestion" -> suggestions.open(owner, id);
      default -> figure(owner, id);
    };
  }

  private Mono<ReceiptView> figure(PersonId owner, ReceiptId id) {
    return Mono.zip(logs.of(owner), trainees.of(owner))
        .flatMap(
            both ->
                exercises
                    .of(owner, both.getT1().exercises())
                    .map(known -> new FigureReceipts(both.getT1(), both.getT2(), known)))
        .flatMap(receipts -> Mono.justOrEmpty(receipts.open(id, clock.instant())));
  }
}
