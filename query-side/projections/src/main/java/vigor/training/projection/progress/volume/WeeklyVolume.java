package vigor.training.projection.progress.volume;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.VolumeLandmarks;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.query.progress.MuscleVolume;

/** Hard sets per muscle in one week. */
public final class WeeklyVolume {
  private final Exercises exercises;
  private final List<PerformedSet> hardSets;

  public WeeklyVolume(Exercises exercises, List<PerformedSet> setsOfWeek) {
    this.exercises = exercises;
    this.hardSets = setsOfWeek.stream().filter(HardSets::hard).toList();
  }

  /** Fractional sets of every trained muscle. */
  public SortedMap<Muscle, Double> byMuscle() {
    SortedMap<Muscle, Double> sets = new TreeMap<>();
    for (PerformedSet set : hardSets) {
      exercises
          .find(set.exercise())
          .ifPresent(
              exercise -> {
                exercise.primary().forEach(m -> sets.merge(m, HardSets.PRIMARY, Double::sum));
                exercise.secondary().stream()
                    .filter(m -> !exercise.primary().contains(m))
                    .forEach(m -> sets.merge(m, HardSets.SECONDARY, Double::sum));
              });
    }
    return sets;
  }

  /** The hard sets that count for a muscle. */
  public List<PerformedSet> setsFor(Muscle muscle) {
    return hardSets.stream().filter(set -> share(set, muscle) > 0).toList();
  }

  public double share(PerformedSet set, Muscle muscle) {
    return exercises.find(set.exercise()).map(e -> HardSets.share(e, muscle)).orElse(0.0);
  }

  public MuscleVolume against(IsoWeek week, Muscle muscle, double sets) {
    long direct = hardSets.stream().filter(set -> share(set, muscle) == HardSets.PRIMARY).count();
    Optional<VolumeLandmarks> marks = VolumeLandmarks.of(muscle);
    return new MuscleVolume(
        muscle,
        sets,
        (double) direct,
        marks.map(m -> VolumeZone.of((double) direct, m).code()).orElse(null),
        marks
            .map(m -> new MuscleVolume.Landmarks(m.mv(), m.mev(), m.mavLow(), m.mavHigh(), m.mrv()))
            .orElse(null),
        ReceiptId.volume(week, muscle));
  }
}
