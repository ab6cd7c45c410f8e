package vigor.admin.query.audit;

import java.util.List;

/**
 * All that followed from one request, through all streams, in the order it happened.
 *
 * @param complete false when there is more than is shown here
 */
public record CorrelationView(String id, List<CorrelatedEvent> items, boolean complete) {}
