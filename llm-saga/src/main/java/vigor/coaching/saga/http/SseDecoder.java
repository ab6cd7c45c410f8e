package vigor.coaching.saga.http;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmErrorClass;

/**
 * Makes events of bytes, wherever the network cuts them, also inside a character. Lines end with
 * LF, CR or both; comments and fields nobody needs are left out; an event that is not closed by an
 * empty line never happened, as the standard has it.
 */
final class SseDecoder {
  private final int mostBytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int bytes;
  private boolean afterReturn;
  private @Nullable String name;
  private @Nullable StringBuilder data;

  SseDecoder(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  List<ServerSentEvent> add(byte[] chunk) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      throw ProviderFault.afterSending(LlmErrorClass.TOO_LARGE);
    }
    List<ServerSentEvent> events = new ArrayList<>();
    for (byte next : chunk) {
      if (next == '\n' && afterReturn) {
        afterReturn = false;
      } else if (next == '\n' || next == '\r') {
        afterReturn = next == '\r';
        endLine(events);
      } else {
        afterReturn = false;
        line.write(next);
      }
    }
    return events;
  }

  private void endLine(List<ServerSentEvent> events) {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (!text.isEmpty()) {
      field(text);
      return;
    }
    if (data != null) {
      events.add(new ServerSentEvent(name, data.toString()));
    }
    name = null;
    data = null;
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    String value = rest.startsWith(" ") ? rest.substring(1) : rest;
    if (field.equals("event")) {
      name = value;
    } else if (field.equals("data")) {
      data = data == null ? new StringBuilder(value) : data.append('\n').append(value);
    }
  }
}
