package vigor.coaching.projection.note.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/**
 * A trained muscle below its least effective volume for two weeks running; the two furthest below.
 * Volume grows by at most two sets a week. Landmarks: Israetel, expert opinion.
 */
final class MuscleGetsTooLittle implements AdviceRule {
  private static final int MOST = 2;
  private static final int STEP = 2;

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    return TwoWeeksOf.each(situation)
        .filter(it -> it.before() + it.last() > 0)
        .filter(it -> it.last() < it.marks().mev() && it.before() < it.marks().mev())
        .sorted(Comparator.comparingDouble(it -> it.last() / it.marks().mev()))
        .limit(MOST)
        .map(it -> more(it, facts));
  }

  private static Recommendation more(TwoWeeksOf muscle, FactList facts) {
    int missing = (int) Math.ceil(muscle.marks().mev() - muscle.last());
    String sets = Words.count(Math.min(STEP, missing), "set");
    return new Recommendation(
        RecommendationCode.ADD_SETS,
        "Add %s of %s a week".formatted(sets, Words.code(muscle.muscle())),
        "%s From about %d a week it grows; add at most %d a week."
            .formatted(muscle.figures(), muscle.marks().mev(), STEP),
        "/plan",
        List.of(muscle.fact(facts)));
  }
}
