package vigor.training.domain.adaptation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;
import vigor.training.domain.prescription.TimeTrim;

/** No time: the sessions shrink to the minutes there are, the first exercises stay. */
final class Shortening {
  private static final double WITHOUT_A_NUMBER = 0.75;
  private static final int SHORTEST = 10;

  private final TimeTrim time;

  Shortening(ExerciseCatalogue catalogue) {
    time = new TimeTrim(catalogue);
  }

  Change of(List<PlanDay> days, PlanBrief brief, @Nullable Integer minutes) {
    int asked =
        minutes == null ? (int) (brief.minutesPerSession() * WITHOUT_A_NUMBER) : minutes;
    int given = Math.clamp(asked, SHORTEST, brief.minutesPerSession());
    List<PlanDay> shorter = days.stream().map(d -> time.fit(d, given, 0)).toList();
    return new Change(
        shorter,
        shorter.equals(days)
            ? "Your sessions already fit " + given + " minutes."
            : "Your sessions now fit " + given
                + " minutes: large movements first, small ones dropped where needed.");
  }
}
