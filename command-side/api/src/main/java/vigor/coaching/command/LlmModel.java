package vigor.coaching.command;

/** A provider family such as {@code openai} and the name of its model. */
public record LlmModel(String provider, String model) {}
