package vigor.admin.query.audit;

/**
 * Asks for the {@link CorrelationView}; it has no items when nothing is known under the id.
 *
 * @param id of an HTTP request, or of the message it all began with
 */
public record GetCorrelation(String id) {}
