package vigor.coaching.edge.note;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.note.GetRecommendations;
import vigor.coaching.query.note.RecommendationList;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** What is worth doing next; computed from the caller's own figures, whoever else is set up. */
@RestController
class RecommendationsEndpoint {
  private final Dispatch dispatch;

  RecommendationsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(NotePaths.RECOMMENDATIONS)
  Mono<RecommendationList> next(@AuthenticationPrincipal Caller caller) {
    return dispatch.ask(new GetRecommendations(caller.person()), RecommendationList.class);
  }
}
