package vigor.coaching.projection.note.advice;

import java.util.List;
import java.util.stream.Stream;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;

/** When no other rule has anything to say: go on. */
final class NothingIsMissing implements AdviceRule {

  @Override
  public Stream<Recommendation> find(Situation situation, FactList facts) {
    int weeks = situation.progress().streak().weeks();
    String figures = "Trained %s in a row.".formatted(Words.count(weeks, "week"));
    return Stream.of(
        new Recommendation(
            RecommendationCode.KEEP_GOING,
            "Do the next session as planned",
            "Nothing in your log asks for a change." + (weeks > 0 ? " " + figures : ""),
            "/train",
            weeks > 0 ? List.of(facts.add(FactKind.STREAK, figures, "/progress")) : List.of()));
  }
}
