package vigor.kernel.edge.web;

import java.time.DayOfWeek;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Weekdays in lower case, as all codes of the API. */
final class WeekdayCodes {
  private WeekdayCodes() {}

  static final class Writer extends StdScalarSerializer<DayOfWeek> {
    Writer() {
      super(DayOfWeek.class);
    }

    @Override
    public void serialize(DayOfWeek day, JsonGenerator json, SerializationContext context) {
      json.writeString(day.name().toLowerCase(Locale.ROOT));
    }
  }

  static final class Reader extends StdScalarDeserializer<DayOfWeek> {
    Reader() {
      super(DayOfWeek.class);
    }

    @Override
    public DayOfWeek deserialize(JsonParser parser, DeserializationContext context) {
      String code = parser.getValueAsString("");
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().equalsIgnoreCase(code)) {
          return day;
        }
      }
      return context.reportInputMismatch(this, "not a weekday");
    }
  }
}
