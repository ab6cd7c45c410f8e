package vigor.coaching.projection.note.advice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.training.query.progress.WeekView;

/**
 * Load that climbs fast: the last whole week against the mean of the four before (session RPE times
 * minutes, Foster 2001; more than 1.5 times counts as a spike, Gabbett 2016). It says how fast load
 * grows and nothing about anybody's health; silent without four rated weeks to compare with.
 */
final class LoadRamps implements AdviceRule {
  private static final int BEFORE = 4;
  private static final double SPIKE = 1.5;

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    List<WeekView> weeks =
        situation.lastWhole(BEFORE + 1).stream().filter(week -> week.load() != null).toList();
    if (weeks.size() <= BEFORE || situation.eased(situation.wholeWeek(0))) {
      return Stream.empty();
    }
    double last = load(weeks.getFirst());
    double before = weeks.stream().skip(1).mapToDouble(LoadRamps::load).average().orElseThrow();
    return last > before * SPIKE ? Stream.of(easier(last, before, facts)) : Stream.empty();
  }

  private static Recommendation easier(double last, double before, FactList facts) {
    String figures =
        "Load last week %s, mean of the %d weeks before %s (effort times minutes)."
            .formatted(Words.number(last), BEFORE, Words.number(before));
    CoachFact week = facts.add(FactKind.WEEK, figures, "/progress");
    return new Recommendation(
        RecommendationCode.EASIER_WEEK,
        "Consider an easier week",
        figures
            + " That is a steep climb. About half the sets at the same exercises lets tiredness go"
            + " while strength stays.",
        "/train",
        List.of(week));
  }

  private static double load(WeekView week) {
    return Objects.requireNonNull(week.load());
  }
}
