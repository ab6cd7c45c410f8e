package vigor.coaching.saga.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.command.route.Router;
import vigor.kernel.command.PersonId;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.WindowKind;

/** Reads the log of one run and tells whether its books are in order. */
final class Books {
  private final List<Object> events;

  Books(List<Object> events) {
    this.events = events;
  }

  /** Whether nothing is under way any more. */
  static boolean areClosed(List<Object> events, Set<TurnId> turns) {
    Set<TurnId> ended = new HashSet<>();
    Set<SpendId> open = new HashSet<>();
    Set<LlmCallId> calls = new HashSet<>();
    for (Object event : events) {
      switch (event) {
        case CoachAnswered e -> ended.add(e.turn());
        case CoachRefused e -> ended.add(e.turn());
        case LlmSpendReserved e -> open.add(e.spendId());
        case LlmSpendSettled e -> open.remove(e.spendId());
        case LlmSpendReleased e -> open.remove(e.spendId());
        case LlmCallQueued e -> calls.add(e.callId());
        case LlmCallCompleted e -> calls.remove(e.callId());
        case LlmAnswerReused e -> calls.remove(e.callId());
        case LlmCallFailed e -> calls.remove(e.callId());
        default -> {
          // opens and closes nothing
        }
      }
    }
    return ended.containsAll(turns) && open.isEmpty() && calls.isEmpty();
  }

  /** I1: each question and each call ends once. */
  void eachEndsOnce() {
    List<Object> ends = new ArrayList<>();
    for (Object event : events) {
      switch (event) {
        case CoachAnswered e -> ends.add(e.turn());
        case CoachRefused e -> ends.add(e.turn());
        case LlmCallCompleted e -> ends.add(e.callId());
        case LlmAnswerReused e -> ends.add(e.callId());
        case LlmCallFailed e -> ends.add(e.callId());
        default -> {
          // no end
        }
      }
    }
    assertThat(ends).doesNotHaveDuplicates();
  }

  /** I2: at no event is more settled and reserved than the tier allows. */
  void noLimitIsPassed() {
    Map<SpendId, LlmSpendReserved> open = new HashMap<>();
    Map<String, long[]> settled = new HashMap<>();
    for (Object event : events) {
      if (event instanceof LlmSpendReserved e) {
        open.put(e.spendId(), e);
        e.windows().forEach(window -> isWithin(e, window, open, settled));
        assertThat(open.values().stream().filter(o -> o.person().equals(e.person())).count())
            .isLessThanOrEqualTo(e.tier().openReservations());
      } else if (event instanceof LlmSpendSettled e) {
        LlmSpendReserved reserved = open.remove(e.spendId());
        if (reserved != null) {
          assertThat(e.charged()).isLessThanOrEqualTo(reserved.amount());
          reserved.windows().forEach(window -> add(settled, e, window));
        } else {
          assertThat(e.charged().micros()).isZero();
        }
      } else if (event instanceof LlmSpendReleased e) {
        open.remove(e.spendId());
      }
    }
  }

  private static void isWithin(
      LlmSpendReserved now,
      SpendWindow window,
      Map<SpendId, LlmSpendReserved> open,
      Map<String, long[]> settled) {
    long[] used = settled.getOrDefault(key(now.person(), window), new long[2]);
    List<LlmSpendReserved> held =
        open.values().stream()
            .filter(o -> o.person().equals(now.person()) && o.windows().contains(window))
            .toList();
    assertThat(used[0] + held.size()).isLessThanOrEqualTo(now.tier().requestsPer(window.kind()));
    if (window.kind() == WindowKind.MONTH) {
      long money = used[1] + held.stream().mapToLong(o -> o.amount().micros()).sum();
      assertThat(money).isLessThanOrEqualTo(now.tier().moneyPerMonth().micros());
    }
  }

  private static void add(Map<String, long[]> settled, LlmSpendSettled e, SpendWindow window) {
    long[] used = settled.computeIfAbsent(key(e.person(), window), key -> new long[2]);
    used[0]++;
    used[1] += e.charged().micros();
  }

  private static String key(PersonId person, SpendWindow window) {
    return person + " " + window;
  }

  /** I4: what the attempts cost as far as the log knows, micro-USD. */
  long cost() {
    return events.stream()
        .mapToLong(
            event ->
                switch (event) {
                  case LlmAttemptSucceeded e -> e.cost().micros();
                  case LlmAttemptFailed e -> e.failure().cost().micros();
                  default -> 0;
                })
        .sum();
  }

  /** Whether some failed attempt may have cost something: then its bound is counted, not less. */
  boolean hasDoubts() {
    return events.stream()
        .anyMatch(
            event -> event instanceof LlmAttemptFailed e && e.failure().billable() != Billable.NO);
  }

  /** I5: how often somebody was about to be asked. */
  long attempts() {
    return events.stream().filter(LlmAttemptStarted.class::isInstance).count();
  }

  /** I5: each attempt of a call starts once, and none after its end. */
  void attemptsStartOnceAndNotAfterTheEnd() {
    Set<String> started = new HashSet<>();
    Set<LlmCallId> ended = new HashSet<>();
    for (Object event : events) {
      if (event instanceof LlmAttemptStarted e) {
        assertThat(started.add(e.callId() + " " + e.attempt())).isTrue();
        assertThat(ended).doesNotContain(e.callId());
      } else if (event instanceof LlmCallCompleted
          || event instanceof LlmCallFailed
          || event instanceof LlmAnswerReused) {
        ended.add(((CoachingEvent) event).callId());
      }
    }
  }

  /** I7: what a model is said to have answered is a whole answer. */
  void onlyWholeAnswersAreGiven(String answer) {
    for (Object event : events) {
      if (event instanceof CoachAnswered e && e.by().model() != null) {
        assertThat(e.answer().readable().orElseThrow().text()).isEqualTo(answer);
      }
    }
  }

  /** I8: nobody is answered with what somebody else was answered. */
  void knownAnswersStayWithTheirPerson() {
    Map<LlmCallId, PersonId> owners = new HashMap<>();
    for (Object event : events) {
      if (event instanceof LlmCallQueued e) {
        owners.put(e.callId(), e.person());
      } else if (event instanceof LlmAnswerReused e) {
        assertThat(owners.get(e.source())).isEqualTo(e.person());
      }
    }
  }

  /** I10: the facts of a route give the same route again. */
  void routesCanBeDecidedAgain() {
    for (Object event : events) {
      if (event instanceof LlmRouteDecided e) {
        assertThat(
                Router.decide(
                    e.callId(), e.route().policy(), e.route().needs(), e.route().candidates()))
            .isEqualTo(e.route());
      }
    }
  }

  /** I11: no key stands in any event. */
  void holdNo(String secret) {
    assertThat(events).noneMatch(event -> event.toString().contains(secret));
  }
}
