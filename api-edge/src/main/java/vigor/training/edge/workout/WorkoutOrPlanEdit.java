package vigor.training.edge.workout;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SessionSummary;
import vigor.training.edge.plan.PlanEdit;
import vigor.training.query.workout.WorkoutView;

/**
 * What should be different about a session (duration in minutes, effort, note) or a plan (title);
 * null leaves it as it is, an empty note clears it.
 */
record WorkoutOrPlanEdit(
    @Nullable Integer durationMinutes,
    @Nullable Rpe sessionRpe,
    @Nullable String note,
    @Nullable @Size(min = 1, max = 100) String title) {

  SessionSummary appliedTo(WorkoutView session) {
    if (title != null) {
      throw notOf("A session", "title");
    }
    return new SessionSummary(
        durationMinutes != null ? durationMinutes : session.durationMinutes(),
        sessionRpe != null ? sessionRpe : formerEffort(session),
        note != null ? note : session.note());
  }

  PlanEdit forPlan() {
    if (durationMinutes != null || sessionRpe != null || note != null) {
      throw notOf(
          "A plan",
          durationMinutes != null ? "durationMinutes" : sessionRpe != null ? "sessionRpe" : "note");
    }
    return new PlanEdit(title);
  }

  private static @Nullable Rpe formerEffort(WorkoutView session) {
    return session.sessionRpe() == null ? null : new Rpe(session.sessionRpe());
  }

  private static CommandRefused notOf(String thing, String field) {
    return CommandRefused.rule("EditFitsTheThing", field, thing + " has no such field.");
  }
}
