package vigor.privacy.edge;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.privacy.command.ExportId;
import vigor.privacy.command.RedeemExport;

/**
 * Hands out a copy, once, to whoever has its link. A link nobody signed leads nowhere; one that has
 * served or whose copy is gone says so.
 */
@RestController
class DownloadEndpoint {
  /** A link names no person. */
  private static final PersonId WHOEVER_HAS_THE_LINK = new PersonId(new UUID(0, 0));

  private final Dispatch dispatch;
  private final DownloadLinks links;
  private final ExportDownloads downloads;
  private final Clock clock;

  DownloadEndpoint(Dispatch dispatch, DownloadLinks links, ExportDownloads downloads, Clock clock) {
    this.dispatch = dispatch;
    this.links = links;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping("/api/v1/exports/{id}")
  Mono<ResponseEntity<Flux<DataBuffer>>> download(
      @PathVariable UUID id, @RequestParam long until, @RequestParam String signature) {
    ExportId export = new ExportId(id);
    if (!links.opens(export, until, signature)) {
      return Mono.error(Refusals.notFound());
    }
    return dispatch
        .send(new RedeemExport(export, clock.instant()), WHOEVER_HAS_THE_LINK)
        .onErrorMap(CommandRefused.class, refused -> new ResponseStatusException(HttpStatus.GONE))
        .map(version -> file(export));
  }

  private ResponseEntity<Flux<DataBuffer>> file(ExportId export) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("vigor-export.zip").build().toString())
        .body(parts(export));
  }

  private Flux<DataBuffer> parts(ExportId export) {
    return Flux.range(0, Integer.MAX_VALUE)
        .concatMap(
            number ->
                Mono.fromCallable(() -> downloads.part(export, number))
                    .subscribeOn(Schedulers.boundedElastic()),
            1)
        .takeWhile(Optional::isPresent)
        .map(part -> DefaultDataBufferFactory.sharedInstance.wrap(part.orElseThrow()));
  }
}
