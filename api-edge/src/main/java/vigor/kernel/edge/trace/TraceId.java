package vigor.kernel.edge.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/** The trace id of a request as in W3C Trace Context: 32 hexadecimal digits, not all zero. */
public record TraceId(String value) {
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  /** The caller's trace when the header is sound, else a new one. */
  static TraceId continuing(@Nullable String traceparent) {
    Matcher header = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return header.matches() ? new TraceId(header.group(1)) : random();
  }

  /** An id that is unique enough to find a request again; it protects nothing. */
  public static TraceId random() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return new TraceId(hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong()));
  }

  /** The trace of the request this reactive chain works for; a new one outside any request. */
  public static TraceId of(ContextView context) {
    return context.<TraceId>getOrEmpty(TraceId.class).orElseGet(TraceId::random);
  }

  /** The trace of a request. */
  public static TraceId of(ServerWebExchange exchange) {
    TraceId known = exchange.getAttribute(TraceId.class.getName());
    return known == null ? random() : known;
  }
}
