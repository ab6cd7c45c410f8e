package vigor.coaching.projection.note.advice;

import java.util.stream.Stream;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.query.note.Recommendation;

/** Finds next steps of one kind. */
@FunctionalInterface
interface AdviceRule {

  /** The steps the situation asks for; their facts are added to the list. */
  Stream<Recommendation> find(Situation situation, FactList facts);
}
