package vigor.training.query.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;

/**
 * A session with its sets in the order they were logged.
 *
 * @param version sequence number of the session's last event
 * @param note null when there is none or it was erased
 * @param removedSets sets that were taken out and can be restored
 */
public record WorkoutView(
    WorkoutId id,
    long version,
    WorkoutStatus status,
    @Nullable PlanId planId,
    @Nullable String dayId,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Integer durationMinutes,
    @Nullable Double sessionRpe,
    @Nullable String note,
    boolean noteErased,
    List<SetView> sets,
    List<SetView> removedSets) {

  /** The topic that moves when this session changes. */
  public static String topic(WorkoutId id) {
    return "workout:" + id.value();
  }

  /** The topic that moves when any session of this person changes; the key names which. */
  public static String topicOfPerson(PersonId person) {
    return "workouts:" + person;
  }
}
