package vigor.coaching.projection.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vigor.coaching.projection.note.advice.Advice;
import vigor.coaching.query.note.GetRecommendations;
import vigor.coaching.query.note.RecommendationList;

/** Answers what is worth doing next. */
@Component
public class RecommendationQueries {
  private final Situations situations;
  private final Clock clock;

  public RecommendationQueries(Situations situations, Clock clock) {
    this.situations = situations;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<RecommendationList> handle(GetRecommendations query) {
    return situations
        .of(query.owner(), zone -> LocalDate.ofInstant(clock.instant(), zone))
        .map(Advice::on)
        .toFuture();
  }
}
