package vigor.platform.live;

/**
 * A wake-up call; it carries no personal data, only what to read again.
 *
 * @param topic what listeners subscribe to
 * @param key what changed within the topic
 * @param version how far it has come
 */
public record Notice(String topic, String key, long version) {
  private static final String SEPARATOR = "\n";

  String asText(String node) {
    return String.join(SEPARATOR, node, topic, key, String.valueOf(version));
  }

  static Notice ofText(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    return new Notice(parts[1], parts[2], Long.parseLong(parts[3]));
  }
}
