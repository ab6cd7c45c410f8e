package vigor.training.projection.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigor.kernel.command.IsoWeek;
import vigor.training.command.catalogue.Muscle;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.projection.progress.record.Records;
import vigor.training.projection.progress.streak.Milestones;
import vigor.training.projection.progress.streak.Streak;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.projection.progress.strength.Lifts;
import vigor.training.projection.progress.volume.WeeklyVolume;
import vigor.training.projection.progress.volume.Weeks;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.WeekView;

/** Finds and opens the figures of a person's progress. Pure. */
final class FigureReceipts {
  private final TrainingLog log;
  private final Trainee trainee;
  private final Exercises exercises;
  private final Lifts lifts;
  private final Weeks weeks;
  private final Streak streak;

  FigureReceipts(TrainingLog log, Trainee trainee, Exercises exercises) {
    this.log = log;
    this.trainee = trainee;
    this.exercises = exercises;
    this.lifts = new Lifts(exercises, trainee);
    this.weeks = new Weeks(log, trainee, exercises);
    this.streak = new Streak(log, trainee);
  }

  /** The receipt of this id, empty when there is no such figure. */
  Optional<ReceiptView> open(ReceiptId id, Instant now) {
    return switch (id.figure()) {
      case "e1rm" -> id.part(0).flatMap(this::bestEstimate);
      case "set-e1rm" -> id.part(0).flatMap(this::estimate);
      case "volume" -> week(id).flatMap(week -> id.part(1).flatMap(m -> volume(week, m)));
      case "tonnage" ->
          week(id)
              .flatMap(this::view)
              .map(view -> TonnageReceipt.of(view, lifts.of(weeks.sets(named(view)))));
      case "load" ->
          week(id)
              .flatMap(this::view)
              .filter(view -> view.load() != null)
              .map(view -> new LoadReceipt(weeks, trainee).of(view, weeks.rated(named(view))));
      case "record" -> id.part(1).flatMap(set -> record(id, set));
      case "milestone" -> id.part(0).flatMap(this::milestone);
      case ReceiptId.STREAK -> streak(trainee.day(now));
      default -> Optional.empty();
    };
  }

  private Optional<ReceiptView> bestEstimate(String exercise) {
    List<Lift> all =
        lifts.of(log.sets().stream().filter(s -> s.exercise().value().equals(exercise)).toList());
    return Lift.best(all)
        .map(
            lift ->
                EstimateReceipt.of(
                    ReceiptId.e1rm(lift.set().exercise()),
                    "Best estimated maximum: " + exercises.name(lift.set().exercise()),
                    lift));
  }

  private Optional<ReceiptView> estimate(String set) {
    return log.sets().stream()
        .filter(s -> s.id().toString().equals(set))
        .findFirst()
        .map(lifts::of)
        .filter(lift -> lift.estimate().known())
        .map(
            lift ->
                EstimateReceipt.of(
                    ReceiptId.setE1rm(lift.set().id()),
                    "Estimated maximum: " + exercises.name(lift.set().exercise()),
                    lift));
  }

  private Optional<ReceiptView> volume(IsoWeek week, String muscle) {
    return Stream.of(Muscle.values())
        .filter(m -> m.code().equals(muscle))
        .findFirst()
        .flatMap(m -> VolumeReceipt.of(week, m, new WeeklyVolume(exercises, weeks.sets(week))));
  }

  private Optional<ReceiptView> record(ReceiptId id, String set) {
    return log.byExercise().values().stream()
        .flatMap(sets -> Records.of(lifts.of(sets)).stream())
        .filter(won -> won.lift().set().id().toString().equals(set))
        .filter(won -> id.part(0).filter(won.kind().code()::equals).isPresent())
        .findFirst()
        .map(won -> RecordReceipt.of(won, won.view(exercises)));
  }

  private Optional<ReceiptView> milestone(String id) {
    return new Milestones(log, streak)
        .all().stream()
            .filter(milestone -> milestone.id().equals(id))
            .findFirst()
            .map(MilestoneReceipt::of);
  }

  private Optional<ReceiptView> streak(LocalDate today) {
    return Optional.of(StreakReceipt.of(streak.on(today), streak.current(today)));
  }

  private static Optional<IsoWeek> week(ReceiptId id) {
    return id.part(0).flatMap(IsoWeek::named);
  }

  private static IsoWeek named(WeekView view) {
    return new IsoWeek(view.firstDay());
  }

  private Optional<WeekView> view(IsoWeek week) {
    return weeks.all().stream().filter(view -> view.firstDay().equals(week.firstDay())).findFirst();
  }
}
