package vigor.coaching.saga.call;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.membership.command.MicroUsd;

/**
 * Counts what this process asks and what comes of it, for operators. Nobody's id and no words are
 * in it; the ledger is the log, not these numbers, which begin anew with the process.
 */
public record CallMeters(MeterRegistry registry) {
  private static final String PROVIDER = "provider";
  private static final String MODEL = "model";

  /** A call ended: answered by a model, with an answer that was known, or not at all and why. */
  void call(String purpose, String end) {
    registry.counter("vigor.llm.calls", "purpose", purpose, "end", end).increment();
  }

  void failed(String purpose, LlmErrorClass reason) {
    call(purpose, reason.code());
  }

  /** An attempt ended. A cost that nobody knows is counted with its upper bound, as in the log. */
  void attempt(LlmProvider provider, LlmOutcome outcome, MicroUsd cost, Duration taken) {
    String end =
        switch (outcome) {
          case LlmOutcome.Succeeded answer -> {
            tokens(provider, answer.usage());
            yield "answered";
          }
          case LlmOutcome.Failed failed -> failed.failure().errorClass().code();
        };
    String[] who = {PROVIDER, provider.model().provider(), MODEL, provider.model().model()};
    registry.timer("vigor.llm.attempts", PROVIDER, who[1], MODEL, who[3], "end", end).record(taken);
    registry.counter("vigor.llm.cost.microusd", who).increment(cost.micros());
  }

  /** Another provider is asked because this one failed. */
  void fallback(LlmProvider from) {
    registry.counter("vigor.llm.fallbacks", PROVIDER, from.model().provider()).increment();
  }

  private void tokens(LlmProvider provider, TokenUsage usage) {
    count(provider, "input", usage.input());
    count(provider, "cached_input", usage.cachedInput());
    count(provider, "output", usage.output());
  }

  private void count(LlmProvider provider, String kind, long tokens) {
    registry
        .counter(
            "vigor.llm.tokens",
            PROVIDER,
            provider.model().provider(),
            MODEL,
            provider.model().model(),
            "kind",
            kind)
        .increment(tokens);
  }
}
