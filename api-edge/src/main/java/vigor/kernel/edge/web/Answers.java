package vigor.kernel.edge.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vigor.kernel.edge.dispatch.Written;

/** Answers that carry the version of what they show. */
public final class Answers {
  private Answers() {}

  /** Stored, and here it is; or stored, and the view follows. */
  public static <V> ResponseEntity<Object> written(
      HttpStatus status, Written<V> written, URI location) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(written.view() == null ? HttpStatus.ACCEPTED : status)
            .eTag(IfMatch.tag(written.version()));
    if (status == HttpStatus.CREATED || written.view() == null) {
      answer.location(location);
    }
    return answer.body(written.view() == null ? pending(location, written) : written.view());
  }

  /** Stored, and there is nothing to show; or stored, and views follow. */
  public static <V> ResponseEntity<Object> done(Written<V> written, URI location) {
    return written.view() == null
        ? ResponseEntity.accepted().location(location).body(pending(location, written))
        : ResponseEntity.noContent().eTag(IfMatch.tag(written.version())).build();
  }

  /** A view as it is. */
  public static <V> ResponseEntity<V> shown(V view, long version) {
    return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(view);
  }

  private static Pending pending(URI location, Written<?> written) {
    String path = location.getPath();
    return new Pending(path.substring(path.lastIndexOf('/') + 1), written.version());
  }

  /** Stored at this version; asking with {@code minVersion} waits for the view. */
  public record Pending(String id, long version) {}
}
