package vigor.coaching.saga.call;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.saga.answer.AnswerKey;
import vigor.coaching.saga.answer.KnownAnswer;
import vigor.coaching.saga.answer.KnownAnswers;
import vigor.coaching.saga.budget.Hold;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.provider.ChainWalk;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ProviderRoster;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.Route;
import vigor.coaching.saga.provider.TimeLimit;
import vigor.coaching.saga.roster.HealthLog;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.kernel.saga.PromptSource.Words;

/**
 * Makes one call: walks the providers until one answers, time is up or none is left, and tells the
 * call's stream of every step. Whatever stops it half-way, the next holder of the job ends the call
 * and repeats nothing.
 */
public final class LlmCaller {
  /** Kept back from the providers to report what they said. */
  private static final Duration TIME_TO_REPORT = Duration.ofMillis(100);

  private final ProviderRoster roster;
  private final HealthLog health;
  private final KnownAnswers known;
  private final Map<String, PromptSource> prompts;
  private final SystemSpending spending;
  private final CallMeters meters;
  private final Commands commands;
  private final Clock clock;

  public LlmCaller(
      ProviderRoster roster,
      HealthLog health,
      KnownAnswers known,
      Collection<PromptSource> prompts,
      SystemSpending spending,
      CallMeters meters,
      Commands commands,
      Clock clock) {
    this.roster = roster;
    this.health = health;
    this.known = known;
    this.prompts =
        prompts.stream().collect(Collectors.toMap(PromptSource::purpose, Function.identity()));
    this.spending = spending;
    this.meters = meters;
    this.commands = commands;
    this.clock = clock;
  }

  void call(LlmJob job) {
    AttemptLog log = new AttemptLog(job, spending, meters, commands, clock);
    if (timeLeft(job).isZero()) {
      log.gaveUp(LlmErrorClass.DEADLINE_PASSED, null);
      return;
    }
    PromptSource source = prompts.get(job.task().purpose());
    Optional<LlmRequest> request =
        source == null ? Optional.empty() : source.prompt(job.task().subject());
    if (source == null || request.isEmpty()) {
      log.gaveUp(LlmErrorClass.SUBJECT_GONE, null);
      return;
    }
    Optional<Words> words = source.words(job.task().subject());
    try {
      answer(job, log, new Asking(source, request.get(), words));
    } finally {
      words.ifPresent(Words::end);
    }
  }

  /** What the person was answered before is not asked again. */
  private void answer(LlmJob job, AttemptLog log, Asking asking) {
    Optional<Duration> keptFor = asking.source().keptFor();
    if (keptFor.isEmpty()) {
      walk(job, log, asking, () -> {});
      return;
    }
    AnswerKey key = known.key(job.person(), job.task(), asking.request());
    known.alone(
        key,
        timeLeft(job),
        () -> {
          Optional<KnownAnswer> earlier = known.find(key);
          if (earlier.isPresent()) {
            log.reused(earlier.get());
          } else {
            walk(
                job,
                log,
                asking,
                () -> known.remember(key, job.person(), job.callId(), keptFor.get()));
          }
        });
  }

  private Route route(LlmJob job, PromptSource source, LlmRequest request) {
    Roster all = roster.now();
    Roster eligible = source.only(job.task().subject()).map(all::only).orElse(all);
    RouteNeeds needs = new RouteNeeds(job.upperBound(), timeLeft(job).toMillis());
    return eligible.route(job.callId(), needs, request);
  }

  /**
   * Remembers an answer before it is told, so that whoever finds it wanting can have it forgotten;
   * until it is told there is nothing to find.
   */
  private void walk(LlmJob job, AttemptLog log, Asking asking, Runnable remember) {
    Route route = route(job, asking.source(), asking.request());
    LlmErrorClass reason = route.whyNobody();
    ChainWalk step = ChainWalk.of(route.providers());
    for (int attempt = 1; step.provider().isPresent(); attempt++) {
      LlmProvider provider = step.provider().get();
      await(step.pause());
      Duration timeLeft = timeLeft(job);
      if (timeLeft.isZero()) {
        reason = LlmErrorClass.DEADLINE_PASSED;
        break;
      }
      Optional<Hold> hold = log.hold(attempt, provider, asking.request());
      if (hold.isEmpty()) {
        reason = LlmErrorClass.SYSTEM_BUDGET;
        break;
      }
      if (!log.started(attempt, provider, hold.get(), route.decision())) {
        return;
      }
      long begin = System.nanoTime();
      LlmOutcome outcome = asking.ask(provider, new TimeLimit(step.untilWords(timeLeft), timeLeft));
      if (outcome instanceof LlmOutcome.Succeeded) {
        remember.run();
      }
      log.ended(attempt, provider, hold.get(), outcome, since(begin));
      health.note(provider);
      if (!(outcome instanceof LlmOutcome.Failed(LlmFailure failure))) {
        return;
      }
      reason = failure.errorClass();
      step = asking.mayAskAnother() ? step.after(failure, timeLeft(job)) : step.end();
      if (step.provider().isPresent() && !step.repeat()) {
        meters.fallback(provider);
      }
    }
    log.gaveUp(reason, route.decision());
  }

  /** On a virtual thread, which holds no other while it waits. */
  private static void await(Duration pause) {
    if (pause.isZero()) {
      return;
    }
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private Duration timeLeft(LlmJob job) {
    Duration left = Duration.between(clock.instant(), job.deadline()).minus(TIME_TO_REPORT);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
