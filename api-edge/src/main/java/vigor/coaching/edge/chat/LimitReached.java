package vigor.coaching.edge.chat;

import vigor.kernel.edge.problem.Exhausted;
import vigor.membership.command.LimitKind;
import vigor.membership.command.ReachedLimit;

/** A limit of the person's tier refused a question; nobody was asked and nothing is charged. */
final class LimitReached extends Exhausted {
  private static final long serialVersionUID = 1L;

  LimitReached(ReachedLimit reached) {
    super(sentence(reached), reached.kind().code(), reached.resetsAt());
  }

  private static String sentence(ReachedLimit reached) {
    if (reached.kind() == LimitKind.OPEN_RESERVATIONS) {
      return "Another question of yours is still being answered.";
    }
    String what = reached.kind() == LimitKind.MONEY ? "AI budget" : "AI requests";
    String window = reached.window() == null ? "period" : reached.window().kind().code();
    return "Your %s for this %s: %d of %d used. The coach on this server still answers."
        .formatted(what, window, reached.used(), reached.limit());
  }
}
