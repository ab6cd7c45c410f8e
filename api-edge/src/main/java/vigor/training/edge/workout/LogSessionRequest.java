package vigor.training.edge.workout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.SessionSummary;

/**
 * Many sets at once, and how the session went.
 *
 * @param sets at most 200; known ones are skipped
 * @param durationMinutes 1 to 1440
 * @param complete true ends the session; duration, effort and note belong to a session that ended
 * @param finishedAt UTC, in the past for sessions entered later; now when left out
 */
record LogSessionRequest(
    @Nullable @Size(max = 200) List<@Valid SetRequest> sets,
    @Nullable Integer durationMinutes,
    @Nullable Rpe sessionRpe,
    @Nullable String note,
    @Nullable Boolean complete,
    @Nullable Instant finishedAt) {

  List<NewSet> newSets(Instant now) {
    return sets == null ? List.of() : sets.stream().map(set -> set.newSet(now)).toList();
  }

  @Nullable SessionSummary summary() {
    if (Boolean.TRUE.equals(complete)) {
      return new SessionSummary(durationMinutes, sessionRpe, note);
    }
    if (durationMinutes != null || sessionRpe != null || note != null) {
      throw CommandRefused.rule(
          "SummaryEndsTheSession",
          "complete",
          "Duration, effort and note are told when the session is complete.");
    }
    return null;
  }
}
