package vigor.training.query.workout;

import java.util.List;
import vigor.training.query.progress.RecordView;

/** A set, its session, and the records it won when it was done. */
public record SetOutcome(SetView set, WorkoutView workout, List<RecordView> records) {}
