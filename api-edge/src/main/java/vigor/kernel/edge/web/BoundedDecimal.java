package vigor.kernel.edge.web;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads decimals with a sane exponent only: rounding {@code 1e-999999999} would fill the memory.
 */
final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {
  private static final int MAX_EXPONENT = 30;

  BoundedDecimal() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
    BigDecimal value = BigDecimalDeserializer.instance.deserialize(parser, context);
    if (value != null && Math.abs((long) value.scale()) > MAX_EXPONENT) {
      return context.reportInputMismatch(this, "exponent out of range");
    }
    return value;
  }
}
