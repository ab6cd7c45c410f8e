package vigor.kernel.edge.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MimeType;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.language.Language;

/** Encodes answers, also server-sent ones, in the language the request asked for. */
public final class SpokenJson extends JacksonJsonEncoder {
  private static final String LANGUAGE = SpokenJson.class.getName() + ".language";

  public SpokenJson(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  public Map<String, Object> getEncodeHints(
      @Nullable ResolvableType actualType,
      ResolvableType elementType,
      @Nullable MediaType mediaType,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Map<String, Object> hints =
        new HashMap<>(super.getEncodeHints(actualType, elementType, mediaType, request, response));
    hints.put(LANGUAGE, AskedLanguage.of(request.getHeaders()));
    return hints;
  }

  @Override
  protected ObjectWriter customizeWriter(
      ObjectWriter writer,
      @Nullable MimeType mimeType,
      ResolvableType elementType,
      @Nullable Map<String, Object> hints) {
    ObjectWriter usual = super.customizeWriter(writer, mimeType, elementType, hints);
    Object language = hints == null ? null : hints.get(LANGUAGE);
    return language == null ? usual : usual.withAttribute(Language.class, language);
  }
}
