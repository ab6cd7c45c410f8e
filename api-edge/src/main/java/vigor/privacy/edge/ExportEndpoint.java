package vigor.privacy.edge;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;
import vigor.privacy.command.ExportId;
import vigor.privacy.command.RequestExport;
import vigor.privacy.query.ExportStatus;
import vigor.privacy.query.ExportView;
import vigor.privacy.query.GetExport;

/** Has a copy of everything about the caller made, and tells how far it has come. */
@RestController
class ExportEndpoint {
  private static final String PATH = "/api/v1/users/me/export";

  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final DownloadLinks links;
  private final Clock clock;

  ExportEndpoint(
      Dispatch dispatch, ReadYourWrites readYourWrites, DownloadLinks links, Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.links = links;
    this.clock = clock;
  }

  /** A copy that is being made or waits to be fetched is answered in place of another one. */
  @PostMapping(PATH)
  Mono<ResponseEntity<Object>> request(@AuthenticationPrincipal Caller caller) {
    return find(caller)
        .filter(view -> view.isOpen(clock.instant()))
        .switchIfEmpty(Mono.defer(() -> begin(caller)))
        .map(view -> accepted(Export.of(view, link(view))));
  }

  /** Nothing, for who never asked for one. */
  @GetMapping(PATH)
  Mono<ResponseEntity<Export>> export(@AuthenticationPrincipal Caller caller) {
    return find(caller)
        .map(view -> ResponseEntity.ok(Export.of(view, link(view))))
        .defaultIfEmpty(ResponseEntity.noContent().build());
  }

  private Mono<ExportView> begin(Caller caller) {
    Instant now = clock.instant();
    ExportId id = new ExportId(TimeOrderedId.at(now));
    Reading<ExportView> reading =
        new Reading<>(
            ExportView.topic(caller.person()),
            () -> find(caller).filter(view -> view.id().equals(id)),
            ExportView::version);
    return readYourWrites
        .write(dispatch.send(new RequestExport(id, caller.person(), now), caller.person()), reading)
        .map(
            written ->
                written.view() == null
                    ? new ExportView(id, ExportStatus.PREPARING, now, null, null, 0)
                    : written.view());
  }

  private Mono<ExportView> find(Caller caller) {
    return dispatch.ask(new GetExport(caller.person()), ExportView.class);
  }

  private @Nullable String link(ExportView view) {
    boolean ready = view.status() == ExportStatus.READY && view.isOpen(clock.instant());
    return ready ? links.to(view.id()) : null;
  }

  private static ResponseEntity<Object> accepted(Export export) {
    return ResponseEntity.accepted().location(URI.create(PATH)).body(export);
  }
}
