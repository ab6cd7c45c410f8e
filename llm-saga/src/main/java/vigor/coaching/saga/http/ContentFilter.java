package vigor.coaching.saga.http;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells a question that was declined from one that was put wrongly: both are a 400. */
final class ContentFilter {
  private static final Set<String> CODES = Set.of("content_filter", "content_policy_violation");

  private ContentFilter() {}

  static boolean refused(JsonNode body) {
    return CODES.contains(body.at("/error/code").asString(""))
        || CODES.contains(body.at("/error/type").asString(""));
  }
}
