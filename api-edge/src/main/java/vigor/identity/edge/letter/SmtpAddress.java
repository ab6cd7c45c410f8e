package vigor.identity.edge.letter;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, as {@code smtp://user:password@host:port?from=vigor@example.org}; user,
 * password, port and sender may be left out.
 *
 * @param encrypted whether the connection is encrypted from its first byte ({@code smtps})
 * @param sender what letters name as their sender
 */
record SmtpAddress(
    boolean encrypted,
    String host,
    int port,
    @Nullable String user,
    @Nullable String password,
    String sender) {
  private static final Set<String> SCHEMES = Set.of("smtp", "smtps");
  private static final String FORM =
      "VIGOR_SMTP_URL must look like smtp://user:password@host:port?from=vigor@example.org";

  /** Reads the text; throws {@link IllegalStateException}, without the password, else. */
  static SmtpAddress of(String text) {
    URI uri = uri(text);
    if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
      throw new IllegalStateException(FORM);
    }
    boolean encrypted = uri.getScheme().equals("smtps");
    String[] login = uri.getRawUserInfo() == null ? null : uri.getRawUserInfo().split(":", 2);
    String user = login == null ? null : decoded(login[0]);
    String password = login == null || login.length < 2 ? null : decoded(login[1]);
    return new SmtpAddress(
        encrypted,
        uri.getHost(),
        uri.getPort() > 0 ? uri.getPort() : encrypted ? 465 : 587,
        user,
        password,
        sender(uri, user));
  }

  /** Whether the way to the server leaves this machine, where others may listen. */
  boolean isFar() {
    return !Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException bad) {
      throw new IllegalStateException(FORM);
    }
  }

  private static String sender(URI uri, @Nullable String user) {
    String query = uri.getRawQuery();
    if (query != null && query.startsWith("from=")) {
      return decoded(query.substring("from=".length()));
    }
    return user != null && user.contains("@") ? user : "vigor@" + uri.getHost();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "SmtpAddress[" + host + ":" + port + "]";
  }
}
