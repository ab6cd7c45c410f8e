package vigor.coaching.projection.note.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.training.query.plan.PlanView;

/** A plan of which less than three in five sessions were done for three weeks asks for too much. */
final class PlanIsTooFull implements AdviceRule {
  private static final int WEEKS = 3;
  private static final double KEPT = 0.6;

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    return situation.plan().stream()
        .filter(plan -> plan.days().size() > 1 && ranAllWeeks(plan, situation))
        .flatMap(plan -> fewer(plan, situation, facts));
  }

  private static boolean ranAllWeeks(PlanView plan, Situation situation) {
    return plan.acceptedAt() != null
        && !LocalDate.ofInstant(plan.acceptedAt(), situation.zone())
            .isAfter(situation.wholeWeek(WEEKS).firstDay());
  }

  private static Stream<Recommendation> fewer(PlanView plan, Situation situation, FactList facts) {
    long planned = (long) plan.days().size() * WEEKS;
    long done =
        IntStream.rangeClosed(1, WEEKS)
            .mapToLong(back -> situation.sessionsIn(situation.wholeWeek(back)))
            .sum();
    if (done == 0 || done >= planned * KEPT) {
      return Stream.empty();
    }
    String figures =
        "In the last %d whole weeks %d of %d planned sessions were done."
            .formatted(WEEKS, done, planned);
    CoachFact fact = facts.add(FactKind.ADHERENCE, figures, "/plan/" + plan.id().value());
    long days = Math.max(1, Math.ceilDiv(done, WEEKS));
    return Stream.of(
        new Recommendation(
            RecommendationCode.FEWER_DAYS,
            "Plan %d day%s a week".formatted(days, days == 1 ? "" : "s"),
            figures
                + " A smaller plan that fits your weeks does more than a full one that does"
                + " not.",
            "/plan",
            List.of(fact)));
  }
}
