package vigor.kernel.edge.dispatch;

import java.util.Optional;
import vigor.coaching.command.note.NoteKind;
import vigor.coaching.command.note.RequestNote;
import vigor.kernel.command.CommandRefused;
import vigor.membership.command.Feature;
import vigor.training.command.plan.RequestPlan;

/**
 * The one place where a tier decides what a command may do: which feature a command needs, and what
 * becomes of it without. What each tier includes stands in {@link Feature}, which people are shown
 * too. Safety and a person's own data are never gated.
 */
final class GatedCommands {
  private static final int USUAL_WEEKS = 6;

  private GatedCommands() {}

  /** The feature a command makes use of; empty for all that everybody may do. */
  static Optional<Feature> feature(Object command) {
    return switch (command) {
      case RequestPlan plan when plan.brief().weeks() > USUAL_WEEKS ->
          Optional.of(Feature.LONG_PLANS);
      case RequestNote note
          when note.llmConsent() && note.subject().kind() == NoteKind.WEEKLY_REVIEW ->
          Optional.of(Feature.AI_WEEKLY_REVIEW);
      default -> Optional.empty();
    };
  }

  /** What is left of the command; throws {@link CommandRefused} when nothing is. */
  static Object without(Feature feature, Object command) {
    String from = "This is part of the tier %s and larger ones.".formatted(feature.from().code());
    if (command instanceof RequestNote note) {
      return note.locally("A weekly review by a language model: " + from);
    }
    throw CommandRefused.rule(
        "TierIncludesFeature",
        feature == Feature.LONG_PLANS ? "weeks" : null,
        feature == Feature.LONG_PLANS
            ? "Plans of more than %d weeks: %s".formatted(USUAL_WEEKS, from)
            : from);
  }
}
