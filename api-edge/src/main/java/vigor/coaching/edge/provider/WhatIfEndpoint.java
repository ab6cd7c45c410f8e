package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.coaching.query.provider.GetWhatIf;
import vigor.coaching.query.provider.WhatIfView;
import vigor.kernel.edge.dispatch.Dispatch;

/** Shows what another rule would have done with the latest calls, without doing it. */
@RestController
class WhatIfEndpoint {
  private final Dispatch dispatch;

  WhatIfEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  /** The rule to try. */
  record Rule(@NotNull RoutingStrategy strategy) {}

  @PostMapping("/api/v1/llm/what-if")
  Mono<WhatIfView> whatIf(@Valid @RequestBody Rule rule) {
    return dispatch.ask(new GetWhatIf(rule.strategy()), WhatIfView.class);
  }
}
