package vigor.kernel.query;

/**
 * A view has taken in an event. It carries no data: whoever hears it asks again.
 *
 * @param topic what was watched, for example {@code workout:…}; each view names its topics
 * @param key what changed within the topic; equals the topic's own id when the topic is one thing
 * @param version the sequence number of the event, as in the view's {@code version}
 */
public record ViewChange(String topic, String key, long version) {}
