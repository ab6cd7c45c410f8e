package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.SetRoutingPolicy;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.coaching.query.provider.LlmConfigView;
import vigor.kernel.edge.web.Caller;

/** All that is decided about language models, and the rule by which they are asked. */
@RestController
class LlmConfigEndpoint {
  private final SettingsWriting settings;
  private final Clock clock;

  LlmConfigEndpoint(SettingsWriting settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Another rule, and why. */
  record RuleChange(@NotNull RoutingStrategy strategy, @NotBlank @Size(max = 500) String reason) {}

  @GetMapping("/api/v1/llm/config")
  Mono<LlmConfigView> config() {
    return settings.config();
  }

  @PutMapping("/api/v1/llm/config")
  Mono<ResponseEntity<Object>> route(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody RuleChange change) {
    return settings.write(
        caller,
        new SetRoutingPolicy(
            LlmSettingsId.HOUSE,
            change.strategy(),
            new Decision(caller.person(), change.reason().strip()),
            clock.instant()));
  }
}
