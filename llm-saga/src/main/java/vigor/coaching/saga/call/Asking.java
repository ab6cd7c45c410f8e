package vigor.coaching.saga.call;

import java.util.Optional;
import reactor.core.publisher.Flux;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.TimeLimit;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.kernel.saga.PromptSource.Words;

/**
 * One question, whoever is asked.
 *
 * @param words who hears the answer while it comes; empty when only the whole one is of use
 */
record Asking(PromptSource source, LlmRequest request, Optional<Words> words) {

  LlmOutcome ask(LlmProvider provider, TimeLimit limit) {
    LlmOutcome outcome =
        words.isPresent()
            ? heard(provider.stream(request, limit), words.get())
            : provider.complete(request, limit.whole());
    return judged(outcome, provider);
  }

  /** What a person has seen of one provider is not continued by another. */
  boolean mayAskAnother() {
    return words.isEmpty() || !words.get().anyShown();
  }

  /** Blocks a virtual thread only; the connection is served by the client's own loop. */
  private static LlmOutcome heard(Flux<LlmPiece> pieces, Words words) {
    return pieces
        .doOnNext(
            piece -> {
              if (piece instanceof LlmPiece.Text(String text)) {
                words.next(text);
              }
            })
        .ofType(LlmPiece.End.class)
        .map(LlmPiece.End::outcome)
        .single()
        .blockOptional()
        .orElseThrow();
  }

  /** An answer that is not what was asked for is a failure, though a paid one. */
  private LlmOutcome judged(LlmOutcome outcome, LlmProvider provider) {
    return outcome instanceof LlmOutcome.Succeeded answer && !source.isUsable(answer.text())
        ? new LlmOutcome.Failed(
            new LlmFailure(
                LlmErrorClass.NONSENSE,
                200,
                null,
                Billable.YES,
                provider.price().of(answer.usage())))
        : outcome;
  }
}
