package vigor.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and how to log in. The password is not part of the text form.
 *
 * @param host name or address
 * @param port TCP port
 * @param database name of the database
 * @param user role to log in as
 * @param password its password, empty when the server trusts the connection
 * @param sslMode libpq's {@code sslmode}: {@code disable}, {@code prefer}, {@code require}, …
 */
public record DatabaseAddress(
    String host, int port, String database, String user, String password, String sslMode) {
  private static final int DEFAULT_PORT = 5432;
  private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");
  private static final Set<String> SSL_MODES =
      Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

  /**
   * Reads {@code postgres://user:password@host:port/database?sslmode=require} or the JDBC form with
   * {@code user} and {@code password} as parameters; throws {@link DatabaseUnavailable} for
   * anything else. The cause is left out: it would print the password.
   */
  public static DatabaseAddress parse(String url) {
    URI uri = uri(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
    String sslMode = Objects.requireNonNullElse(parameter(uri.getRawQuery(), "sslmode"), "prefer");
    if (uri.getScheme() == null
        || !SCHEMES.contains(uri.getScheme())
        || uri.getHost() == null
        || uri.getPath().length() < 2
        || !SSL_MODES.contains(sslMode)) {
      throw malformed();
    }
    String[] login = login(uri);
    int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    return new DatabaseAddress(
        uri.getHost(), port, uri.getPath().substring(1), login[0], login[1], sslMode);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException unreadable) {
      throw malformed();
    }
  }

  private static DatabaseUnavailable malformed() {
    return new DatabaseUnavailable(
        "VIGOR_DATABASE_URL must look like postgres://user:password@host:port/database?sslmode=prefer",
        null);
  }

  /** Without user and password, which are passed beside it. */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?sslmode=" + sslMode;
  }

  /** The form that {@link #parse} reads; it holds the password and must not be logged. */
  public String url() {
    return "postgres://"
        + URLEncoder.encode(user, StandardCharsets.UTF_8)
        + ":"
        + URLEncoder.encode(password, StandardCharsets.UTF_8)
        + "@"
        + host
        + ":"
        + port
        + "/"
        + database
        + "?sslmode="
        + sslMode;
  }

  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }

  private static String[] login(URI uri) {
    if (uri.getRawUserInfo() != null) {
      String[] parts = uri.getRawUserInfo().split(":", 2);
      return new String[] {decode(parts[0]), parts.length > 1 ? decode(parts[1]) : ""};
    }
    String user = parameter(uri.getRawQuery(), "user");
    String password = parameter(uri.getRawQuery(), "password");
    return new String[] {user == null ? "postgres" : user, password == null ? "" : password};
  }

  private static @Nullable String parameter(@Nullable String query, String name) {
    if (query == null) {
      return null;
    }
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return decode(pair.substring(name.length() + 1));
      }
    }
    return null;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
