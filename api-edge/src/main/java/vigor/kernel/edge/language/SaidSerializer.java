package vigor.kernel.edge.language;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import vigor.kernel.command.language.Language;

/** Writes English words, or what the phrasebook says instead, by the language of the writer. */
public final class SaidSerializer extends StdSerializer<String> {

  public SaidSerializer() {
    super(String.class);
  }

  @Override
  public void serialize(String words, JsonGenerator json, SerializationContext context) {
    json.writeString(
        context.getAttribute(Language.class) instanceof Language language
            ? language.say(words)
            : words);
  }
}
