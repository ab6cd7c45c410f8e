package vigor.coaching.query.call;

/** A provider family such as {@code openai} and the name of its model. */
public record ModelName(String provider, String model) {}
