package vigor.coaching.saga.http;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.LlmErrorClass;

/** Lets through what is sound and keeps account of it; anything else ends the exchange. */
record AnswerGate(AnswerRules rules, Exchange exchange) {

  /** The body as it came, known to be a finished answer. */
  String whole(String body) {
    exchange.saw(rules.body(json(body)));
    Seen seen = exchange.seen();
    if (seen.fault() != null) {
      throw ProviderFault.afterSending(seen.fault());
    }
    if (seen.progress() == Progress.OPEN) {
      throw ProviderFault.afterSending(LlmErrorClass.NONSENSE);
    }
    return body;
  }

  /** What follows the end is not looked at. */
  void pass(ServerSentEvent event, SynchronousSink<ServerSentEvent> frames) {
    if (exchange.seen().progress() == Progress.ENDED) {
      return;
    }
    Seen next = next(event.data());
    exchange.saw(next);
    if (next.fault() != null && next.breaksOff()) {
      frames.error(ProviderFault.afterSending(next.fault()));
    } else {
      frames.next(event);
    }
  }

  /** Judges the end of the connection. */
  Mono<ServerSentEvent> atEnd() {
    return exchange.seen().progress().compareTo(rules.whole()) >= 0
        ? Mono.empty()
        : Mono.error(ProviderFault.afterSending(LlmErrorClass.CONNECTION_LOST));
  }

  private Seen next(String data) {
    if (rules.isEndMark(data)) {
      return endMark();
    }
    JsonNode frame = json(data);
    return rules.isEndMark(frame) ? endMark() : rules.frame(frame);
  }

  /** An end that nobody gave a reason for cuts the answer off. */
  private Seen endMark() {
    return exchange.seen().progress() == Progress.OPEN
        ? new Seen(Progress.ENDED, null, null, LlmErrorClass.TRUNCATED)
        : Seen.of(Progress.ENDED, null);
  }

  private static JsonNode json(String text) {
    try {
      JsonNode json = JsonMapper.shared().readTree(text);
      if (json.isObject()) {
        return json;
      }
      throw ProviderFault.afterSending(LlmErrorClass.NONSENSE);
    } catch (JacksonException noJson) {
      throw ProviderFault.afterSending(LlmErrorClass.NONSENSE);
    }
  }
}
