package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.plan.FeedbackKind;
import vigor.training.command.plan.PlanFeedback;

/** Pain names a body site, lack of time names the minutes there are, and notes stay short. */
final class FeedbackSaysWhatItIsAbout {
  private FeedbackSaysWhatItIsAbout() {}

  static void check(PlanFeedback feedback) {
    refuseIf(
        feedback.kind() == FeedbackKind.HURTS_HERE && feedback.site() == null,
        "site",
        "Say where it hurts.");
    Integer minutes = feedback.minutes();
    refuseIf(
        feedback.kind() == FeedbackKind.NO_TIME
            && (minutes == null || minutes < 10 || minutes > 180),
        "minutes",
        "Say how many minutes you have, 10 to 180.");
    refuseIf(
        feedback.note() != null && feedback.note().length() > 500,
        "note",
        "A note has at most 500 characters.");
  }

  private static void refuseIf(boolean violated, String field, String message) {
    if (violated) {
      throw CommandRefused.rule("FeedbackSaysWhatItIsAbout", field, message);
    }
  }
}
