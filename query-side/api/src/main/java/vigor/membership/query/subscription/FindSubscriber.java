package vigor.membership.query.subscription;

/** Asks for the {@link Subscriber} of a subscription at a payment provider; null if unknown. */
public record FindSubscriber(String reference) {}
