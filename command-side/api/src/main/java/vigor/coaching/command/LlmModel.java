package vigor.coaching.command;

import vigor.kernel.command.NotPersonal;

/** A provider family such as {@code openai} and the name of its model. */
@NotPersonal("a product's name")
public record LlmModel(String provider, String model) {}
