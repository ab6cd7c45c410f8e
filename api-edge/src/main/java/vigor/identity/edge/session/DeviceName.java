package vigor.identity.edge.session;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A few words by which a person knows a device again; never the whole of what a browser says. */
public final class DeviceName {
  private static final int LONGEST = 40;
  private static final String UNKNOWN = "Unknown device";

  /** Sought in this order: browsers name their ancestors too. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("FxiOS/", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("CriOS/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("Linux", "Linux"));

  private DeviceName() {}

  /** For example {@code Firefox on Linux}, or a script's own name, at most forty characters. */
  public static String of(ServerHttpRequest request) {
    String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
    return agent == null || agent.isBlank() ? UNKNOWN : of(agent);
  }

  static String of(String agent) {
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty()) {
      String script = agent.strip().split("[^A-Za-z0-9._-]", 2)[0];
      return script.isEmpty() ? UNKNOWN : script.substring(0, Math.min(LONGEST, script.length()));
    }
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  private static String first(List<Map.Entry<String, String>> names, String agent) {
    return names.stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
