package vigor.coaching.saga.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.saga.provider.ChainWalk;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ProviderChain;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;

/**
 * Makes one call: walks the providers until one answers, time is up or none is left, and tells the
 * call's stream of every step. Whatever stops it half-way, the next holder of the job ends the call
 * and repeats nothing.
 */
public final class LlmCaller {
  /** Kept back from the providers to report what they said. */
  private static final Duration TIME_TO_REPORT = Duration.ofMillis(100);

  private final ProviderChain chain;
  private final Map<String, PromptSource> prompts;
  private final Commands commands;
  private final Clock clock;

  public LlmCaller(
      ProviderChain chain, Collection<PromptSource> prompts, Commands commands, Clock clock) {
    this.chain = chain;
    this.prompts =
        prompts.stream().collect(Collectors.toMap(PromptSource::purpose, Function.identity()));
    this.commands = commands;
    this.clock = clock;
  }

  void call(LlmJob job) {
    PromptSource source = prompts.get(job.task().purpose());
    if (job.isTakenOver() || timeLeft(job).isZero()) {
      giveUp(job, LlmErrorClass.DEADLINE_PASSED);
      return;
    }
    Optional<LlmRequest> request =
        source == null ? Optional.empty() : source.prompt(job.task().subject());
    if (source == null || request.isEmpty()) {
      giveUp(job, LlmErrorClass.SUBJECT_GONE);
      return;
    }
    walk(job, source, request.get());
  }

  private void walk(LlmJob job, PromptSource source, LlmRequest request) {
    LlmErrorClass last = LlmErrorClass.NO_PROVIDER;
    ChainWalk step = ChainWalk.of(chain);
    for (int attempt = 1; step.provider().isPresent(); attempt++) {
      Duration timeLeft = timeLeft(job);
      if (timeLeft.isZero()) {
        last = LlmErrorClass.DEADLINE_PASSED;
        break;
      }
      LlmFailure failure = attempt(job, attempt, step.provider().get(), request, source, timeLeft);
      if (failure == null) {
        return;
      }
      last = failure.errorClass();
      step = step.after(failure, timeLeft(job));
    }
    giveUp(job, last);
  }

  /** Null when the call has ended: with an answer, or because it is not ours any more. */
  private @Nullable LlmFailure attempt(
      LlmJob job,
      int number,
      LlmProvider provider,
      LlmRequest request,
      PromptSource source,
      Duration timeLeft) {
    boolean started =
        commands.accepted(
            new StartLlmAttempt(
                job.callId(),
                number,
                job.lease(),
                provider.model(),
                provider.price().upperBound(request),
                clock.instant()));
    if (!started) {
      return null;
    }
    return switch (judged(provider.complete(request, timeLeft), provider, source)) {
      case LlmOutcome.Succeeded answer -> {
        record(job, number, answer, provider);
        yield null;
      }
      case LlmOutcome.Failed(LlmFailure failure) -> {
        Instant now = clock.instant();
        commands.accepted(new RecordLlmFailure(job.callId(), number, job.lease(), failure, now));
        yield failure;
      }
    };
  }

  /** An answer that is not what was asked for is a failure, though a paid one. */
  private static LlmOutcome judged(LlmOutcome outcome, LlmProvider provider, PromptSource source) {
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

  private void record(LlmJob job, int number, LlmOutcome.Succeeded answer, LlmProvider provider) {
    commands.accepted(
        new RecordLlmResult(
            job.callId(),
            number,
            job.lease(),
            answer.text(),
            answer.usage(),
            provider.price().of(answer.usage()),
            clock.instant()));
  }

  private void giveUp(LlmJob job, LlmErrorClass reason) {
    commands.accepted(new GiveUpLlmCall(job.callId(), job.lease(), reason, clock.instant()));
  }

  private Duration timeLeft(LlmJob job) {
    Duration left = Duration.between(clock.instant(), job.deadline()).minus(TIME_TO_REPORT);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
