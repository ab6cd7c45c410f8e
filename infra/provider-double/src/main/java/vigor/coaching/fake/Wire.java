package vigor.coaching.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The wire format of a family. */
interface Wire {

  /** The format of a request, told from its path. */
  static Wire of(Received request) {
    return Stream.of(new OpenAiWire(), new PerplexityWire(), new GeminiWire(), new AnthropicWire())
        .filter(wire -> wire.isSpokenIn(request))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(request.path()));
  }

  boolean isSpokenIn(Received request);

  /** Whether the API would take the request. */
  default boolean accepts(Received request) {
    return true;
  }

  default boolean streams(Received request) {
    return JsonMapper.shared().readTree(request.body()).path("stream").asBoolean(false);
  }

  String body(Answer answer);

  /** The frames before any words, without the empty line after each. */
  default List<String> opening(Answer answer) {
    return List.of();
  }

  String words(String words);

  /** The frames that say why the answer stopped, and what it took. */
  List<String> finish(Answer answer);

  /** The frames that say that nothing follows. */
  default List<String> end() {
    return List.of();
  }

  String errorFrame();

  default List<String> frames(Answer answer) {
    List<String> frames = new ArrayList<>(opening(answer));
    answer.pieces().forEach(words -> frames.add(words(words)));
    frames.addAll(finish(answer));
    frames.addAll(end());
    return frames;
  }

  static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
