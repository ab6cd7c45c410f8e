package vigor.training.projection.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.strength.VolumeLandmarks;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.volume.HardSets;
import vigor.training.projection.progress.volume.WeeklyVolume;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.ReceiptView.Other;

/** Opens the weekly hard sets of a muscle. */
final class VolumeReceipt {
  private VolumeReceipt() {}

  static Optional<ReceiptView> of(IsoWeek week, Muscle muscle, WeeklyVolume volume) {
    Double sets = volume.byMuscle().get(muscle);
    return sets == null
        ? Optional.empty()
        : Optional.of(of(volume.against(week, muscle, sets), week, volume));
  }

  private static ReceiptView of(MuscleVolume figure, IsoWeek week, WeeklyVolume volume) {
    List<PerformedSet> sets = volume.setsFor(figure.muscle());
    double helping = sets.size() - figure.directSets();
    String name = figure.muscle().code().replace('_', ' ');
    return new ReceiptView(
        figure.receiptId(),
        "Hard sets for " + name + " in " + week,
        figure.sets(),
        "sets",
        "fractional hard sets",
        "%s × 1 + %s × 0.5 = %s"
            .formatted(
                Round.text(figure.directSets()), Round.text(helping), Round.text(figure.sets())),
        "Hard are sets of 5 to 30 repetitions or timed sets, unrated or rated 6 and more; warm-ups"
            + " do not count.",
        null,
        HardSets.SOURCE + "; " + VolumeLandmarks.SOURCE,
        inputs(figure, helping),
        Sources.of(sets),
        List.of(
            new Other(
                "direct sets only",
                figure.directSets(),
                "what the landmarks are stated for; helping muscles would overstate it")));
  }

  private static List<Input> inputs(MuscleVolume figure, double helping) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("sets training it directly", Round.text(figure.directSets()), "sets"));
    inputs.add(new Input("sets in which it helps", Round.text(helping), "sets"));
    MuscleVolume.Landmarks marks = figure.landmarks();
    if (marks != null) {
      inputs.add(new Input("minimum effective", Round.text(marks.mev()), "sets"));
      inputs.add(
          new Input(
              "most adaptive",
              Round.text(marks.mavLow()) + "–" + Round.text(marks.mavHigh()),
              "sets"));
      inputs.add(new Input("most recoverable", Round.text(marks.mrv()), "sets"));
    }
    return inputs;
  }
}
