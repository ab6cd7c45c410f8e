package vigor.coaching.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 to 2: a queued call names the reservation that pays for it. Before that both were
 * named after their subject, by the rule that is written down here.
 */
public final class LlmCallQueuedNamesItsReservation extends SingleEventUpcaster {
  private static final String NAME = "coaching.llm-call-queued";
  private static final SerializedType BEFORE = new SimpleSerializedType(NAME, "1");
  private static final SerializedType AFTER = new SimpleSerializedType(NAME, "2");
  private static final String ID = "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})";
  private static final Pattern PLAN = Pattern.compile("plan-" + ID);
  private static final Pattern TURN = Pattern.compile("(conversation-" + ID + ")/" + ID);

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(BEFORE);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        AFTER, JsonNode.class, LlmCallQueuedNamesItsReservation::withReservation);
  }

  private static JsonNode withReservation(JsonNode call) {
    ObjectNode changed = (ObjectNode) call.deepCopy();
    reservation(call.path("task").path("subject").asString())
        .ifPresent(spend -> changed.put("spend", spend.toString()));
    return changed;
  }

  private static Optional<UUID> reservation(String subject) {
    Matcher plan = PLAN.matcher(subject);
    if (plan.matches()) {
      return Optional.of(named(plan.group(1) + "/spend"));
    }
    Matcher turn = TURN.matcher(subject);
    return turn.matches()
        ? Optional.of(named(turn.group(3) + "/" + turn.group(1) + "/spend"))
        : Optional.empty();
  }

  private static UUID named(String step) {
    return UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8));
  }
}
