package vigor.coaching.edge.chat;

/** Where the coach is found. */
final class ChatPaths {
  static final String CHAT = "/api/v1/ai/chat";
  static final String SIGHT = "/api/v1/ai/sight";
  static final String ALL = "/api/v1/ai/conversations";
  static final String ONE = ALL + "/{id}";
  static final String TURN = ONE + "/turns/{turn}";

  private ChatPaths() {}
}
