package vigor.kernel.edge.language;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import vigor.kernel.command.language.Language;

/** The language a request asks for by {@code Accept-Language}. */
public final class AskedLanguage {
  private static final int LONGEST_HEADER = 200;

  private AskedLanguage() {}

  public static Language of(ServerWebExchange exchange) {
    return of(exchange.getRequest().getHeaders());
  }

  /** English when the header is missing, unreadable, or asks for none that Vigor speaks. */
  public static Language of(HttpHeaders headers) {
    String header = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    return header == null || header.length() > LONGEST_HEADER
        ? Language.ENGLISH
        : Language.of(locales(header));
  }

  private static List<Locale> locales(String header) {
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()))
          .toList();
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
