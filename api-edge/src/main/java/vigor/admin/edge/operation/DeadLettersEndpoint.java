package vigor.admin.edge.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.query.operation.DeadLetterPage;
import vigor.admin.query.operation.DeadLetterView;
import vigor.admin.query.operation.FindDeadLetter;
import vigor.admin.query.operation.FindDeadLetters;
import vigor.admin.query.operation.Operations;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Parked events: looked at, offered again, given up. */
@RestController
class DeadLettersEndpoint {
  private static final String ALL = "/api/v1/admin/dead-letters";
  private static final String ONE = ALL + "/{id}";

  private final Dispatch dispatch;
  private final OperationRecord operations;
  private final Operations desk;

  DeadLettersEndpoint(Dispatch dispatch, OperationRecord operations, Operations desk) {
    this.dispatch = dispatch;
    this.operations = operations;
    this.desk = desk;
  }

  @GetMapping(ALL)
  Mono<DeadLetterPage> letters(
      @RequestParam(required = false) @Nullable @Size(max = 100) String processor,
      @RequestParam(required = false) @Nullable @Size(max = 400) String after,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindDeadLetters(processor, after, limit), DeadLetterPage.class);
  }

  @PostMapping(ONE + "/retry")
  Mono<OperationView> retry(
      @AuthenticationPrincipal Caller caller,
      @PathVariable @Size(max = 100) String id,
      @Valid @RequestBody Reason why) {
    return letter(id)
        .flatMap(
            letter ->
                operations.request(
                    caller,
                    OperationKind.RETRY_DEAD_LETTER,
                    letter.processor(),
                    letter.eventId(),
                    why.reason()))
        .flatMap(
            operation ->
                desk.retry(operation, caller.person(), id)
                    .map(handled -> new OperationView(operation, handled)));
  }

  @DeleteMapping(ONE)
  Mono<OperationView> drop(
      @AuthenticationPrincipal Caller caller,
      @PathVariable @Size(max = 100) String id,
      @RequestParam @NotBlank @Size(max = 500) String reason) {
    return letter(id)
        .flatMap(
            letter ->
                operations.request(
                    caller,
                    OperationKind.DROP_DEAD_LETTER,
                    letter.processor(),
                    letter.eventId(),
                    reason))
        .flatMap(
            operation ->
                desk.drop(operation, caller.person(), id)
                    .thenReturn(new OperationView(operation, true)));
  }

  private Mono<DeadLetterView> letter(String id) {
    return dispatch
        .ask(new FindDeadLetter(id), DeadLetterView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
