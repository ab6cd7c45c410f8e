package vigor.coaching.projection.note.advice;

import java.util.List;
import java.util.stream.Stream;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/** A muscle above what most recover from for two weeks running (Israetel, expert opinion). */
final class MuscleGetsTooMuch implements AdviceRule {

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    return TwoWeeksOf.each(situation)
        .filter(it -> it.last() > it.marks().mrv() && it.before() > it.marks().mrv())
        .map(it -> fewer(it, facts));
  }

  private static Recommendation fewer(TwoWeeksOf muscle, FactList facts) {
    int over = (int) Math.ceil(muscle.last() - muscle.marks().mrv());
    return new Recommendation(
        RecommendationCode.TAKE_SETS_OFF,
        "Take %s of %s off a week".formatted(Words.count(over, "set"), Words.code(muscle.muscle())),
        "%s Most people recover from about %d a week; fewer, good ones do as much."
            .formatted(muscle.figures(), muscle.marks().mrv()),
        "/plan",
        List.of(muscle.fact(facts)));
  }
}
