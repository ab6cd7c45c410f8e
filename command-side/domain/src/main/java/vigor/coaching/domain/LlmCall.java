package vigor.coaching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallQueued;
import vigor.kernel.command.PersonId;

/** A call as its events tell it. {@link LlmCallDecisions} decides on it. */
record LlmCall(
    @Nullable PersonId owner, @Nullable Instant deadline, List<Attempt> attempts, boolean ended) {

  /** A call nobody asked for. */
  static final LlmCall NONE = new LlmCall(null, null, List.of(), false);

  LlmCall evolve(CoachingEvent event) {
    return switch (event) {
      case LlmCallQueued e -> new LlmCall(e.person(), e.deadline(), List.of(), false);
      case LlmAttemptStarted e ->
          with(new Attempt(e.attempt(), e.lease(), e.model(), e.upperBound(), Attempt.State.OPEN));
      case LlmAttemptSucceeded e -> with(attempt(e.attempt()).ended(Attempt.State.SUCCEEDED));
      case LlmAttemptFailed e -> with(attempt(e.attempt()).ended(Attempt.State.FAILED));
      case LlmCallCompleted e -> new LlmCall(owner, deadline, attempts, true);
      case LlmCallFailed e -> new LlmCall(owner, deadline, attempts, true);
    };
  }

  Optional<Attempt> openAttempt() {
    return attempts.stream().filter(Attempt::isOpen).findFirst();
  }

  Optional<Attempt> find(int number) {
    return attempts.stream().filter(a -> a.number() == number).findFirst();
  }

  private Attempt attempt(int number) {
    return find(number)
        .orElseThrow(
            () -> new IllegalStateException("the stream names an attempt that never began"));
  }

  private LlmCall with(Attempt attempt) {
    List<Attempt> changed = new ArrayList<>(attempts);
    changed.removeIf(a -> a.number() == attempt.number());
    changed.add(attempt);
    return new LlmCall(owner, deadline, List.copyOf(changed), ended);
  }
}
