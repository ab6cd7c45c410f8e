package vigor.training.domain.prescription;

import java.util.List;
import java.util.Optional;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/**
 * Fits a day into the minutes there are: fewer sets where there are more than two, then fewer
 * exercises from the end, then single sets, and last a shorter set.
 */
public final class TimeTrim {
  private static final int SHORTEST_REST = 30;
  private static final String RULE = "SessionFitsTheTime";

  private final SessionTime time;

  public TimeTrim(ExerciseCatalogue catalogue) {
    time = new SessionTime(catalogue);
  }

  /** The day, fitted, with its estimated minutes; {@code setsDelta} is that of the fullest week. */
  public PlanDay fit(PlanDay day, int minutes, int setsDelta) {
    PlanDay fitted = day;
    while (time.minutes(fitted.exercises(), minutes, setsDelta) > minutes) {
      Optional<PlanDay> less = less(fitted, minutes);
      if (less.isEmpty()) {
        break;
      }
      fitted = less.get();
    }
    return timed(fitted, minutes);
  }

  /** The day with its estimated minutes in a normal week. */
  public PlanDay timed(PlanDay day, int minutes) {
    return new PlanDay(
        day.id(),
        day.name(),
        day.weekday(),
        time.minutes(day.exercises(), minutes, 0),
        day.exercises());
  }

  private static Optional<PlanDay> less(PlanDay day, int minutes) {
    List<Spot> spots = Spot.find(List.of(day), (d, e) -> true);
    List<Spot> many = spots.stream().filter(s -> s.exercise().sets() > 2).toList();
    String sentence = "Cut to fit " + minutes + " minutes.";
    if (!many.isEmpty()) {
      return Trim.one(List.of(day), many, RULE, sentence).map(List::getFirst);
    }
    if (spots.size() > 1) {
      return Optional.of(Prescribed.without(day, spots.size() - 1));
    }
    return Trim.one(List.of(day), spots, RULE, sentence)
        .map(List::getFirst)
        .or(() -> spots.stream().findFirst().flatMap(s -> shorter(day, s.exercise(), sentence)));
  }

  private static Optional<PlanDay> shorter(PlanDay day, PlanExercise e, String sentence) {
    int high = Math.max(e.repsHigh() * 3 / 4, 1);
    return high == e.repsHigh()
        ? Optional.empty()
        : Optional.of(
            Prescribed.with(
                day,
                0,
                Prescribed.shortened(e, high, Math.min(e.restSeconds(), SHORTEST_REST), sentence)));
  }
}
