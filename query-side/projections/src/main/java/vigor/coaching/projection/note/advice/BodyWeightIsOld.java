package vigor.coaching.projection.note.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.profile.query.BodyWeightPoint;

/** No weighing for two weeks, of somebody who agreed to keep health data here. */
final class BodyWeightIsOld implements AdviceRule {
  private static final String LINK = "/me";
  private static final int OLD = 14;

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    if (!situation.profile().consents().healthData()) {
      return Stream.empty();
    }
    List<BodyWeightPoint> weighings = situation.progress().bodyWeight();
    if (weighings.isEmpty()) {
      return Stream.of(step("No body weight is entered yet.", facts));
    }
    LocalDate last = LocalDate.ofInstant(weighings.getLast().at(), situation.zone());
    long days = ChronoUnit.DAYS.between(last, situation.today());
    return days < OLD
        ? Stream.empty()
        : Stream.of(
            step(
                "The last body weight is of %s, %d days ago.".formatted(Words.day(last), days),
                facts));
  }

  private static Recommendation step(String figures, FactList facts) {
    CoachFact gap = facts.add(FactKind.GAP, figures, LINK);
    return new Recommendation(
        RecommendationCode.WEIGH_IN,
        "Enter your body weight",
        figures + " Exercises with your own weight are reckoned from it.",
        LINK,
        List.of(gap));
  }
}
