package vigor.kernel.edge.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;

/** The condition "only if nobody changed it since I read it" (RFC 9110, 13.1.1). */
public final class IfMatch {
  private static final Pattern STRONG = Pattern.compile("\"(-1|\\d{1,18})\"");

  private IfMatch() {}

  /** The strong entity tag of a version. */
  public static String tag(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /**
   * Completes when the header is absent or names the present version; otherwise fails with 412, or
   * as not found when there is nothing. A view that lags behind the named version is waited for.
   */
  public static <V> Mono<Void> check(
      @Nullable String header, ReadYourWrites readYourWrites, Reading<V> reading) {
    if (header == null) {
      return Mono.empty();
    }
    Matcher tag = STRONG.matcher(header.strip());
    boolean anything = header.strip().equals("*");
    long expected = tag.matches() ? Long.parseLong(tag.group(1)) : Long.MIN_VALUE;
    return readYourWrites
        .read(expected, reading)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .filter(view -> anything || reading.version().applyAsLong(view) == expected)
        .switchIfEmpty(
            Mono.error(() -> new ResponseStatusException(HttpStatus.PRECONDITION_FAILED)))
        .then();
  }
}
