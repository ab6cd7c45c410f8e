package vigor.training.domain.prescription;

import java.util.List;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;

/** Brings a week under its caps: volume, push and pull, and the minutes of each session. */
public final class SoundWeek {
  private final VolumeTrim volume;
  private final PushPullTrim balance;
  private final TimeTrim time;

  public SoundWeek(ExerciseCatalogue catalogue) {
    volume = new VolumeTrim(catalogue);
    balance = new PushPullTrim(catalogue);
    time = new TimeTrim(catalogue);
  }

  /** The week, trimmed where it has to be; nothing is ever added. */
  public List<PlanDay> of(List<PlanDay> days, PlanBrief brief, SuitableExercises suitable) {
    List<PlanDay> fitted =
        volume.trim(days, brief).stream()
            .map(d -> time.fit(d, brief.minutesPerSession(), 0))
            .toList();
    List<PlanDay> balanced = PushPull.bothPossible(suitable) ? balance.trim(fitted) : fitted;
    return timed(balanced, brief);
  }

  /** The week as it is, with the minutes its sessions take. */
  public List<PlanDay> timed(List<PlanDay> days, PlanBrief brief) {
    return days.stream().map(d -> time.timed(d, brief.minutesPerSession())).toList();
  }
}
