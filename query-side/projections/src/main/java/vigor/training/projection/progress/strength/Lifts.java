package vigor.training.projection.progress.strength;

import java.util.List;
import java.util.OptionalDouble;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.strength.EstimatedOneRepMax;
import vigor.training.command.strength.MovedLoad;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Trainee;

/** Works out what sets say about strength. */
public final class Lifts {
  private final Exercises exercises;
  private final BodyWeights weights;

  public Lifts(Exercises exercises, Trainee trainee) {
    this.exercises = exercises;
    this.weights = new BodyWeights(trainee.weighings());
  }

  public List<Lift> of(List<PerformedSet> sets) {
    return sets.stream().map(this::of).toList();
  }

  public Lift of(PerformedSet set) {
    double fraction = fraction(set);
    Double bodyWeight = weights.at(set.performedAt());
    OptionalDouble moved = MovedLoad.kg(set.weightKg(), fraction, bodyWeight);
    Double movedKg = moved.isPresent() ? moved.getAsDouble() : null;
    return new Lift(
        set,
        movedKg,
        bodyWeight,
        EstimatedOneRepMax.from(movedKg == null ? 0 : movedKg, set.repsOrNone(), set.rpe()));
  }

  public double fraction(PerformedSet set) {
    return exercises.find(set.exercise()).map(Exercise::bodyweightFraction).orElse(0.0);
  }
}
