package vigor.training.domain.coach;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.domain.prescription.SoundWeek;
import vigor.training.domain.prescription.Weekdays;

/**
 * Makes a plan from a brief by rules alone: the same brief gives the same plan, there is always one,
 * and every choice in it carries its reason.
 */
public final class LocalCoach {
  private final ExerciseCatalogue catalogue;
  private final SoundWeek soundWeek;

  public LocalCoach(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
    this.soundWeek = new SoundWeek(catalogue);
  }

  /** The plan for a brief whose values lie in their stated ranges. */
  public PlanContent plan(PlanBrief brief) {
    Trainee trainee = Trainee.of(brief, catalogue);
    Split split = SplitChoice.of(trainee);
    List<PlanDay> raised = new VolumeRaise(trainee, catalogue).raise(days(trainee, split));
    List<PlanDay> days = soundWeek.of(raised, brief, trainee.suitable());
    return new PlanContent(
        Titles.of(trainee),
        split.name(),
        days,
        new Progression(trainee, catalogue).weeks(days),
        PlanReasons.of(trainee, split));
  }

  private List<PlanDay> days(Trainee trainee, Split split) {
    SessionBuilder sessions = new SessionBuilder(trainee, catalogue);
    List<@Nullable DayOfWeek> weekdays =
        Weekdays.spread(split.days().size(), trainee.brief().preferredDays());
    List<String> names = DayNames.of(split.days());
    List<PlanDay> days = new ArrayList<>();
    for (int i = 0; i < split.days().size(); i++) {
      DayKind kind = split.days().get(i);
      days.add(
          new PlanDay(
              "d" + (i + 1), names.get(i), weekdays.get(i), 0, sessions.build(kind)));
    }
    return days;
  }
}
