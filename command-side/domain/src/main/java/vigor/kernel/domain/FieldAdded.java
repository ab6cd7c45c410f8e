package vigor.kernel.domain;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** A revision that adds a field which may be absent: what was stored before stays as it is. */
public final class FieldAdded extends SingleEventUpcaster {
  private final SerializedType before;
  private final SerializedType after;

  /** The event's stored name, and the revision that came to have the field. */
  public FieldAdded(String name, int revision) {
    this.before = new SimpleSerializedType(name, String.valueOf(revision - 1));
    this.after = new SimpleSerializedType(name, String.valueOf(revision));
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(before);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(after, JsonNode.class, UnaryOperator.identity());
  }
}
