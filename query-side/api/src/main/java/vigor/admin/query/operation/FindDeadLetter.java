package vigor.admin.query.operation;

/** Asks for one {@link DeadLetterView}; null when it is not parked any more. */
public record FindDeadLetter(String id) {}
