package vigor.training.command.plan;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseId;

/**
 * Feedback and what it is about: an exercise, a body site (for hurts_here), the minutes there
 * really are (for no_time).
 */
public record PlanFeedback(
    FeedbackKind kind,
    @Nullable ExerciseId exerciseId,
    @Nullable BodySite site,
    @Nullable Integer minutes,
    @Nullable String note) {}
