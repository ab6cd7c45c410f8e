package vigor.coaching.projection.note.advice;

import java.util.List;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/** Who told enough and has no plan in use should have one. */
final class PlanIsMissing implements AdviceRule {
  private static final String LINK = "/plan";

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    if (situation.plan().isPresent() || !situation.profile().complete()) {
      return Stream.empty();
    }
    CoachFact gap = facts.add(FactKind.GAP, "There is no plan in use.", LINK);
    return Stream.of(
        new Recommendation(
            RecommendationCode.MAKE_PLAN,
            "Have a plan made",
            "You have no plan in use. One takes a moment, fits your days and equipment, and gives"
                + " a reason for each of its numbers.",
            LINK,
            List.of(gap)));
  }
}
