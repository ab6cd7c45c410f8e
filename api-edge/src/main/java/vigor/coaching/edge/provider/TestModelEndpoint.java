package vigor.coaching.edge.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.GetAiRequest;
import vigor.coaching.query.provider.FindProviders;
import vigor.coaching.query.provider.ProviderList;
import vigor.coaching.query.provider.ProviderStatus;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;
import vigor.membership.command.MicroUsd;

/**
 * Asks one model for one word and tells how that went. The test is a call like any other: budgeted,
 * recorded, and nobody's allowance pays for it.
 */
@RestController
class TestModelEndpoint {
  private static final String PURPOSE = "connectivity-test";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

  /** Ten cents, far above what one word costs anywhere. */
  private static final MicroUsd BOUND = new MicroUsd(100_000);

  private final Dispatch dispatch;
  private final Clock clock;

  TestModelEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** The model to test; a provider's first when none is named. */
  record ModelToTest(
      @NotBlank @Size(max = 40) String provider, @Nullable @Size(max = 200) String model) {

    boolean means(ProviderStatus status) {
      return status.provider().equals(provider) && (model == null || status.model().equals(model));
    }
  }

  @PostMapping("/api/v1/llm/test")
  Mono<AiRequestView> test(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody ModelToTest wanted) {
    return dispatch
        .ask(new FindProviders(), ProviderList.class)
        .flatMap(all -> Mono.justOrEmpty(all.items().stream().filter(wanted::means).findFirst()))
        .switchIfEmpty(
            Mono.error(
                () -> CommandRefused.rule("ModelIsSetUp", "provider", "No such model is set up.")))
        .flatMap(model -> test(caller, model));
  }

  private Mono<AiRequestView> test(Caller caller, ProviderStatus model) {
    Instant now = clock.instant();
    LlmCallId call = new LlmCallId(TimeOrderedId.at(now));
    String subject = "model-" + model.provider() + "/" + model.model();
    QueueLlmCall command =
        new QueueLlmCall(
            call,
            caller.person(),
            new LlmTask(PURPOSE, subject, "1"),
            null,
            BOUND,
            now.plus(PATIENCE),
            now);
    return dispatch.send(command, caller.person()).then(ended(caller, call));
  }

  private Mono<AiRequestView> ended(Caller caller, LlmCallId call) {
    return Mono.defer(
            () ->
                dispatch.ask(new GetAiRequest(caller.person(), call.value()), AiRequestView.class))
        .filter(story -> story.endedAt() != null)
        .repeatWhenEmpty(looks -> looks.delayElements(BETWEEN_LOOKS))
        .timeout(PATIENCE.plusSeconds(5));
  }
}
