package vigor.admin.edge.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.query.operation.FindProcessors;
import vigor.admin.query.operation.Operations;
import vigor.admin.query.operation.ProcessorList;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Lists processors, and builds read models anew while people go on reading the old ones. */
@RestController
class ProcessorsEndpoint {
  private static final String PATH = "/api/v1/admin/processors";

  private final Dispatch dispatch;
  private final OperationRecord operations;
  private final Operations desk;

  ProcessorsEndpoint(Dispatch dispatch, OperationRecord operations, Operations desk) {
    this.dispatch = dispatch;
    this.operations = operations;
    this.desk = desk;
  }

  @GetMapping(PATH)
  Mono<ProcessorList> processors() {
    return dispatch.ask(new FindProcessors(), ProcessorList.class);
  }

  /** Under way when it answers; the list of processors tells how far it is. */
  @PostMapping(PATH + "/{name}/replay")
  Mono<ResponseEntity<OperationView>> replay(
      @AuthenticationPrincipal Caller caller,
      @PathVariable @Size(max = 100) String name,
      @Valid @RequestBody Reason why) {
    return operations
        .request(caller, OperationKind.REPLAY, name, null, why.reason())
        .flatMap(
            id -> desk.replay(id, caller.person(), name).thenReturn(new OperationView(id, false)))
        .map(view -> ResponseEntity.accepted().body(view));
  }
}
