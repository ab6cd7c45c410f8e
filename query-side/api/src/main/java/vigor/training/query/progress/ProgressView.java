package vigor.training.query.progress;

import java.util.List;
import vigor.profile.query.BodyWeightPoint;

/**
 * Progress of one person; every figure carries the id of its receipt.
 *
 * @param exercises sorted by exercise id
 * @param weeks ISO weeks with training, oldest first
 * @param records oldest first
 * @param bodyWeight weighings, oldest first
 * @param timeZone the zone in which days and weeks begin
 */
public record ProgressView(
    List<ExerciseProgress> exercises,
    List<WeekView> weeks,
    List<RecordView> records,
    StreakView streak,
    List<MilestoneView> milestones,
    List<BodyWeightPoint> bodyWeight,
    String timeZone) {}
