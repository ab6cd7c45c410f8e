package vigor.admin.edge.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.query.audit.FindVerifications;
import vigor.admin.query.audit.VerificationPage;
import vigor.admin.query.operation.Operations;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Works the chain over the log out again, and tells how far that is and what came of it. */
@RestController
class VerificationsEndpoint {
  private static final String PATH = "/api/v1/admin/audit/verifications";
  private static final String CHAIN = "audit-chain";

  private final Dispatch dispatch;
  private final OperationRecord operations;
  private final Operations desk;

  VerificationsEndpoint(Dispatch dispatch, OperationRecord operations, Operations desk) {
    this.dispatch = dispatch;
    this.operations = operations;
    this.desk = desk;
  }

  @GetMapping(PATH)
  Mono<VerificationPage> verifications(
      @RequestParam(required = false) @Nullable @Size(max = 100) String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindVerifications(before, limit), VerificationPage.class);
  }

  /** Under way when it answers; the list of verifications tells how far it is. */
  @PostMapping(PATH)
  Mono<ResponseEntity<OperationView>> verify(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody Reason why) {
    return operations
        .request(caller, OperationKind.VERIFY_CHAIN, CHAIN, null, why.reason())
        .flatMap(
            id -> desk.verifyChain(id, caller.person()).thenReturn(new OperationView(id, false)))
        .map(view -> ResponseEntity.accepted().body(view));
  }
}
